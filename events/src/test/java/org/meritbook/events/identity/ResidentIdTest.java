package org.meritbook.events.identity;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.hutool.core.util.IdcardUtil;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritbook.events.region.RegionCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ResidentIdTest {

	private static final long SEED = 11643;

	private static final String[] REGIONS = { "110105", "500101", "500118", "510107", "511702", "511725", "512002",
			"820000" };

	@ParameterizedTest
	@ValueSource(strings = { "11010519491231002X", "51170219900101001X", "510107198505050019", "50011819921212002X",
			"512002197803030016", "511722200002290018" })
	void accepts_a_valid_number(String number) {
		assertThat(ResidentId.fault(number)).isNull();
		assertThat(new ResidentId(number).number()).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "'', LENGTH", "51170219900101001, LENGTH", "51170219900101001XX, LENGTH", "511702900101001, LENGTH",
			"5117021990010100AX, CHARACTER", "51170219900X01001X, CHARACTER", "５11702199001010010, CHARACTER",
			"001702199001010010, REGION", "161702199001010010, REGION", "511702199002290010, BIRTH_DATE",
			"511702190002290010, BIRTH_DATE", "511702199013010010, BIRTH_DATE", "511702199000010010, BIRTH_DATE",
			"511702189912310010, BIRTH_DATE", "511702199001010010, CHECK_DIGIT", "511702199001010011, CHECK_DIGIT" })
	void names_what_is_wrong(String number, IdentityFault fault) {
		assertThat(ResidentId.fault(number)).isEqualTo(fault);
	}

	@Test
	void writes_a_lower_case_x_in_upper_case() {
		assertThat(ResidentId.fault("51170219900101001x")).isNull();
		assertThat(new ResidentId("51170219900101001x")).isEqualTo(new ResidentId("51170219900101001X"));
	}

	@Test
	void refuses_a_birth_date_after_the_day_of_asking() {
		String number = ResidentId.synthetic(new RegionCode("511702"), LocalDate.of(2026, 5, 4), 1).number();
		assertThat(ResidentId.fault(number)).isNull();
		assertThat(ResidentId.faultOn(number, LocalDate.of(2026, 5, 4))).isNull();
		assertThat(ResidentId.faultOn(number, LocalDate.of(2026, 5, 3))).isEqualTo(IdentityFault.BIRTH_DATE);
	}

	@Test
	void tells_the_region_and_birth_date() {
		ResidentId id = new ResidentId("511722200002290018");
		assertThat(id.region()).isEqualTo(new RegionCode("511722"));
		assertThat(id.birthDate()).isEqualTo(LocalDate.of(2000, 2, 29));
	}

	@Nested
	class Secrecy {

		@Test
		void prints_a_number_masked_only() {
			assertThat(new ResidentId("51170219900101001X")).hasToString("5117**********001X");
		}

		@Test
		void names_the_fault_but_never_the_number_when_it_refuses() {
			assertThatIllegalArgumentException().isThrownBy(() -> new ResidentId("511702199001010011"))
				.withMessageContaining("CHECK_DIGIT")
				.withMessageNotContaining("19900101");
		}

	}

	@Nested
	class Invented {

		@Test
		void gives_the_same_number_for_the_same_arguments() {
			RegionCode region = new RegionCode("511702");
			assertThat(ResidentId.synthetic(region, LocalDate.of(1990, 1, 1), 1).number())
				.isEqualTo("51170219900101001X");
		}

		@ParameterizedTest
		@ValueSource(ints = { -1, 0, 1000 })
		void refuses_a_sequence_outside_its_three_digits(int sequence) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> ResidentId.synthetic(new RegionCode("511702"), LocalDate.of(1990, 1, 1), sequence));
		}

		@Test
		void refuses_a_region_without_a_province() {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> ResidentId.synthetic(RegionCode.NATION, LocalDate.of(1990, 1, 1), 1))
				.withMessageContaining("REGION");
		}

	}

	@Nested
	class Laws {

		@Test
		void detects_every_single_wrong_character() {
			numbers(200).forEach((number) -> {
				for (int place = 0; place < 18; place++) {
					String head = number.substring(0, place);
					String tail = number.substring(place + 1);
					assertThat("0123456789X".chars().mapToObj((other) -> head + (char) other + tail))
						.as("seed %d", SEED)
						.filteredOn((wrong) -> ResidentId.fault(wrong) == null)
						.containsExactly(number);
				}
			});
		}

		@Test
		void detects_every_swap_of_two_neighbours() {
			numbers(2000).forEach((number) -> {
				for (int place = 0; place < 17; place++) {
					if (number.charAt(place) != number.charAt(place + 1)) {
						String wrong = number.substring(0, place) + number.charAt(place + 1) + number.charAt(place)
								+ number.substring(place + 2);
						assertThat(ResidentId.fault(wrong)).as("seed %d: %s", SEED, wrong).isNotNull();
					}
				}
			});
		}

		@Test
		void agrees_with_an_outside_oracle() {
			Random random = new Random(SEED);
			numbers(10_000).forEach((number) -> {
				assertThat(IdcardUtil.isValidCard18(number)).as("seed %d: %s", SEED, number).isTrue();
				int place = 6 + random.nextInt(11);
				String changed = number.substring(0, place) + random.nextInt(10) + number.substring(place + 1);
				assertThat(ResidentId.faultOn(changed, LocalDate.of(2026, 1, 1)) == null)
					.as("seed %d: %s", SEED, changed)
					.isEqualTo(IdcardUtil.isValidCard18(changed));
			});
		}

		private static Stream<String> numbers(int count) {
			Random random = new Random(SEED);
			return IntStream.range(0, count).mapToObj((i) -> {
				RegionCode region = new RegionCode(REGIONS[random.nextInt(REGIONS.length)]);
				LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(34_000));
				return ResidentId.synthetic(region, birth, 1 + random.nextInt(999)).number();
			});
		}

	}

}
