package org.meritbook.ops.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritbook.events.privacy.PersonalDetails;

import static org.assertj.core.api.Assertions.assertThat;

class PlaintextTest {

	private static final PersonalDetails DETAILS = new PersonalDetails(
			Map.of("phone", "19900000000", "name", "样例\"甲", "a", ""));

	@Test
	void has_the_values_in_the_order_of_their_names_after_a_salt_of_sixteen_bytes() {
		String text = new String(plaintext().bytes(), StandardCharsets.UTF_8);
		assertThat(text).matches("\\{\"salt\":\"[A-Za-z0-9_-]{22}\","
				+ "\"values\":\\{\"a\":\"\",\"name\":\"样例\\\\\"甲\",\"phone\":\"19900000000\"}}");
	}

	@Test
	void has_another_salt_each_time() {
		assertThat(plaintext().salt()).isNotEqualTo(plaintext().salt());
	}

	@Test
	void shows_names_but_no_value_and_no_salt_as_text() {
		assertThat(plaintext()).hasToString("Plaintext[a, name, phone]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "{\"salt\":\"x\"}", "{\"salt\":\"x\",\"values\":{\"a\":null}}",
			"{\"salt\":\"x\",\"values\":{},\"more\":1}", "{\"salt\":\"x\",\"values\":{}}{}" })
	void is_nothing_else(String other) {
		assertThat(Plaintext.parse(other.getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	private static Plaintext plaintext() {
		return Plaintext.of(DETAILS, new SecureRandom()).orElseThrow();
	}

}
