package org.meritbook.events.identity;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.hutool.core.util.CreditCodeUtil;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritbook.events.identity.CreditCode.Register;
import org.meritbook.events.region.RegionCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CreditCodeTest {

	private static final long SEED = 32100;

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	@ParameterizedTest
	@ValueSource(strings = { "915117000000001150", "91350100M000100Y43", "91511700MA0000015D", "12500118MB0000035A",
			"81510107MJ0000050D" })
	void accepts_a_valid_code(String code) {
		assertThat(CreditCode.fault(code)).isNull();
		assertThat(new CreditCode(code).code()).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "'', LENGTH", "91511700MA0000015, LENGTH", "91511700MA0000015DD, LENGTH",
			"91511700MI0000015D, CHARACTER", "9151170OMA0000015D, CHARACTER", "91A11700MA0000015D, CHARACTER",
			"91511700MA000001SD, CHARACTER", "91511700MA0000016D, ORGANISATION_CHECK_DIGIT",
			"91511700MA0000025D, ORGANISATION_CHECK_DIGIT", "91511700MA0000015E, CHECK_DIGIT",
			"92511700MA0000015D, CHECK_DIGIT" })
	void names_what_is_wrong(String code, IdentityFault fault) {
		assertThat(CreditCode.fault(code)).isEqualTo(fault);
	}

	@Test
	void writes_letters_in_upper_case() {
		assertThat(new CreditCode("91511700ma0000015d")).isEqualTo(new CreditCode("91511700MA0000015D"));
	}

	@Test
	void tells_the_region() {
		assertThat(new CreditCode("12500118MB0000035A").region()).isEqualTo(new RegionCode("500118"));
	}

	@Test
	void prints_a_code_masked_only() {
		assertThat(new CreditCode("91511700MA0000015D")).hasToString("9151**********015D");
	}

	@Test
	void names_the_fault_but_never_the_code_when_it_refuses() {
		assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode("91511700MA0000015E"))
			.withMessageContaining("CHECK_DIGIT")
			.withMessageNotContaining("MA000001");
	}

	@Nested
	class Invented {

		@ParameterizedTest
		@CsvSource({ "ENTERPRISE, 511700, 1, 91511700MA0000015D", "INSTITUTION, 500118, 3, 12500118MB0000035A",
				"TRADE_UNION, 510107, 5, 81510107MJ0000050D" })
		void gives_the_same_code_for_the_same_arguments(Register register, String region, int serial, String code) {
			assertThat(CreditCode.synthetic(register, new RegionCode(region), serial).code()).isEqualTo(code);
		}

		@ParameterizedTest
		@ValueSource(ints = { 0, 1_000_000 })
		void refuses_a_serial_outside_its_six_digits(int serial) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> CreditCode.synthetic(Register.ENTERPRISE, new RegionCode("511700"), serial));
		}

	}

	@Nested
	class Laws {

		@Test
		void detects_every_single_wrong_character() {
			codes(200).forEach((code) -> {
				for (int place = 0; place < 18; place++) {
					String head = code.substring(0, place);
					String tail = code.substring(place + 1);
					assertThat(ALPHABET.chars().mapToObj((other) -> head + (char) other + tail)).as("seed %d", SEED)
						.filteredOn((wrong) -> CreditCode.fault(wrong) == null)
						.containsExactly(code);
				}
			});
		}

		@Test
		void detects_every_swap_of_two_neighbours() {
			codes(2000).forEach((code) -> {
				for (int place = 0; place < 17; place++) {
					if (code.charAt(place) != code.charAt(place + 1)) {
						String wrong = code.substring(0, place) + code.charAt(place + 1) + code.charAt(place)
								+ code.substring(place + 2);
						assertThat(CreditCode.fault(wrong)).as("seed %d: %s", SEED, wrong).isNotNull();
					}
				}
			});
		}

		@Test
		void agrees_with_an_outside_oracle() {
			Random random = new Random(SEED);
			codes(10_000).forEach((code) -> {
				assertThat(CreditCodeUtil.isCreditCode(code)).as("seed %d: %s", SEED, code).isTrue();
				String changed = code.substring(0, 17) + ALPHABET.charAt(random.nextInt(ALPHABET.length()));
				assertThat(CreditCode.fault(changed) == null).as("seed %d: %s", SEED, changed)
					.isEqualTo(CreditCodeUtil.isCreditCode(changed));
			});
		}

		private static Stream<String> codes(int count) {
			Random random = new Random(SEED);
			Register[] registers = Register.values();
			return IntStream.range(0, count).mapToObj((i) -> {
				RegionCode region = new RegionCode("%d".formatted(110_000 + random.nextInt(540_000)));
				Register register = registers[random.nextInt(registers.length)];
				return CreditCode.synthetic(register, region, 1 + random.nextInt(999_999)).code();
			});
		}

	}

}
