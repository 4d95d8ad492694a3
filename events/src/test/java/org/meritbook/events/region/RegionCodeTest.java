package org.meritbook.events.region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RegionCodeTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "51170", "5117000", "51170X", "011700", "000001", "５11700", " 511700" })
	void refuses_what_is_not_of_a_codes_shape(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new RegionCode(text));
		assertThat(RegionCode.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "000000, NATION", "500000, PROVINCE", "511700, PREFECTURE", "511725, COUNTY", "500118, COUNTY" })
	void tells_the_rank_by_its_digits(String text, RegionRank rank) {
		assertThat(RegionCode.parse(text)).map(RegionCode::rank).contains(rank);
	}

	@ParameterizedTest
	@CsvSource({ "000000, 000000", "500000, 500000", "511700, 510000", "511725, 510000", "500118, 500000" })
	void tells_its_province(String text, String province) {
		assertThat(new RegionCode(text).province()).hasToString(province);
	}

	@Test
	void sorts_as_its_digits() {
		assertThat(new RegionCode("500118")).isLessThan(new RegionCode("510000"));
	}

}
