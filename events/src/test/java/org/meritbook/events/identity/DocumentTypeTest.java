package org.meritbook.events.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentTypeTest {

	@Test
	void asks_the_check_digit_of_a_resident_identity_card() {
		assertThat(DocumentType.RESIDENT_ID.fault("51170219900101001X")).isNull();
		assertThat(DocumentType.RESIDENT_ID.fault("51170219900101001x")).isNull();
		assertThat(DocumentType.RESIDENT_ID.fault("511702199001010011")).isEqualTo(IdentityFault.CHECK_DIGIT);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESIDENT_ID")
	void asks_only_the_shape_of_any_other_document(DocumentType type) {
		assertThat(type.fault("H0123")).isNull();
		assertThat(type.fault("h01234567")).isNull();
		assertThat(type.fault("A".repeat(20))).isNull();
		assertThat(type.fault("511702199001010011")).isNull();
		assertThat(type.fault("H012")).isEqualTo(IdentityFault.LENGTH);
		assertThat(type.fault("A".repeat(21))).isEqualTo(IdentityFault.LENGTH);
		assertThat(type.fault("H 1234567")).isEqualTo(IdentityFault.CHARACTER);
		assertThat(type.fault("护照12345")).isEqualTo(IdentityFault.CHARACTER);
	}

	@ParameterizedTest
	@CsvSource({ "e12345678, E12345678", "E12345678, E12345678", "51170219900101001x, 51170219900101001X" })
	void writes_a_number_in_one_way(String typed, String written) {
		assertThat(DocumentType.PASSPORT.normalised(typed)).isEqualTo(written);
	}

	@Test
	void has_the_chinese_name_of_the_document() {
		assertThat(DocumentType.values()).extracting(DocumentType::chineseName)
			.doesNotHaveDuplicates()
			.contains("居民身份证", "护照");
	}

	@Test
	void masks_a_short_number_whole() {
		assertThat(Masked.of("123456789012")).isEqualTo("*".repeat(12));
		assertThat(Masked.of("1234567890123")).isEqualTo("1234*****0123");
	}

}
