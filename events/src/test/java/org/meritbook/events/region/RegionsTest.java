package org.meritbook.events.region;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RegionsTest {

	private static final LocalDate LATE = LocalDate.of(2026, 1, 1);

	private final Regions regions = Regions.china();

	@ParameterizedTest
	@CsvSource({ "510000, 四川省", "510100, 成都市", "510107, 武侯区", "510104, 锦江区", "510500, 泸州市", "511700, 达州市",
			"511702, 通川区", "511703, 达川区", "511722, 宣汉县", "511723, 开江县", "511724, 大竹县", "511725, 渠县", "511781, 万源市",
			"512000, 资阳市", "512002, 雁江区", "512021, 安岳县", "512022, 乐至县", "500000, 重庆市", "500118, 永川区", "500101, 万州区",
			"500154, 开州区", "510118, 新津区", "710000, 台湾省", "810000, 香港特别行政区", "820000, 澳门特别行政区", "000000, 全国" })
	void knows_the_name_of_a_code(String code, String name) {
		assertThat(this.regions.nameOn(code(code), LATE)).contains(name);
		assertThat(this.regions.existsOn(code(code), LATE)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "500100", "500200", "510101", "419000", "510171", "620201", "999999" })
	void holds_no_statistical_codes_and_no_functional_zones(String code) {
		assertThat(this.regions.existsOn(code(code), LATE)).isFalse();
		assertThat(this.regions.parentOf(code(code))).isEmpty();
		assertThat(this.regions.rankOf(code(code))).isEmpty();
		assertThat(this.regions.within(code(code), RegionCode.NATION)).isFalse();
		assertThat(this.regions.fullNameOn(code(code), LATE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "511725, 四川省达州市渠县", "500118, 重庆市永川区", "511700, 四川省达州市", "510000, 四川省", "513402, 四川省凉山彝族自治州会理市",
			"419001, 河南省济源市", "659001, 新疆维吾尔自治区石河子市", "000000, 全国" })
	void writes_the_full_name(String code, String name) {
		assertThat(this.regions.fullNameOn(code(code), LATE)).contains(name);
	}

	@ParameterizedTest
	@CsvSource({ "511725, 511700", "511700, 510000", "510000, 000000", "500118, 500000", "500229, 500000",
			"110101, 110000", "419001, 410000", "429004, 420000", "441900, 440000" })
	void knows_the_parent(String code, String parent) {
		assertThat(this.regions.parentOf(code(code))).contains(code(parent));
	}

	@Test
	void has_nothing_above_the_nation() {
		assertThat(this.regions.parentOf(RegionCode.NATION)).isEmpty();
		assertThat(this.regions.rankOf(RegionCode.NATION)).contains(RegionRank.NATION);
	}

	@ParameterizedTest
	@CsvSource({ "511725, 511725, true", "511725, 511700, true", "511725, 510000, true", "511725, 000000, true",
			"511725, 512000, false", "511700, 511725, false", "500118, 500000, true", "500118, 510000, false",
			"511721, 511700, true", "512081, 512000, true", "510185, 512000, false" })
	void knows_what_lies_in_what(String code, String ancestor, boolean within) {
		assertThat(this.regions.within(code(code), code(ancestor))).isEqualTo(within);
	}

	@Test
	void lists_the_counties_of_a_prefecture() {
		assertThat(this.regions.childrenOn(code("511700"), LATE)).extracting(Region::name)
			.containsExactly("通川区", "达川区", "宣汉县", "开江县", "大竹县", "渠县", "万源市");
	}

	@Test
	void lists_the_districts_and_counties_of_chongqing() {
		assertThat(this.regions.childrenOn(code("500000"), LATE)).hasSize(38);
	}

	@Test
	void lists_the_provinces() {
		assertThat(this.regions.childrenOn(RegionCode.NATION, LATE)).hasSize(34);
	}

	@Nested
	class Changes {

		@ParameterizedTest
		@CsvSource({ "510132, 新津县, 510118, 新津区, 2020-06-05", "511721, 达县, 511703, 达川区, 2013-07-18",
				"510122, 双流县, 510116, 双流区, 2015-12-03", "500227, 璧山县, 500120, 璧山区, 2014-05-02" })
		void follow_the_day_of_their_document(String oldCode, String oldName, String newCode, String newName,
				LocalDate day) {
			assertThat(RegionsTest.this.regions.nameOn(code(oldCode), day.minusDays(1))).contains(oldName);
			assertThat(RegionsTest.this.regions.existsOn(code(newCode), day.minusDays(1))).isFalse();
			assertThat(RegionsTest.this.regions.existsOn(code(oldCode), day)).isFalse();
			assertThat(RegionsTest.this.regions.nameOn(code(newCode), day)).contains(newName);
		}

		@ParameterizedTest
		@CsvSource({ "500234, 500154, 2016", "512081, 510185, 2016", "513425, 513402, 2021" })
		void overlap_through_the_year_when_only_the_year_is_proven(String oldCode, String newCode, int year) {
			assertThat(stands(oldCode, LocalDate.of(year - 1, 12, 31))).isTrue();
			assertThat(stands(newCode, LocalDate.of(year - 1, 12, 31))).isFalse();
			assertThat(stands(oldCode, LocalDate.of(year, 7, 1))).isTrue();
			assertThat(stands(newCode, LocalDate.of(year, 7, 1))).isTrue();
			assertThat(stands(oldCode, LocalDate.of(year + 1, 1, 1))).isFalse();
			assertThat(stands(newCode, LocalDate.of(year + 1, 1, 1))).isTrue();
		}

		@Test
		void of_a_name_leave_the_code() {
			assertThat(RegionsTest.this.regions.nameOn(code("510811"), LocalDate.of(2012, 12, 31))).contains("元坝区");
			assertThat(RegionsTest.this.regions.nameOn(code("510811"), LocalDate.of(2013, 1, 1))).contains("昭化区");
		}

		private boolean stands(String code, LocalDate date) {
			return RegionsTest.this.regions.existsOn(code(code), date);
		}

	}

	@Nested
	class Table {

		@Test
		void names_its_edition() {
			assertThat(RegionsTest.this.regions.version()).isEqualTo("GBT2260-2023.1");
		}

		@Test
		void holds_every_region_of_sichuan_and_chongqing() {
			assertThat(standing("51").filter((region) -> region.code().rank() == RegionRank.PREFECTURE)).hasSize(21);
			assertThat(standing("51").filter((region) -> region.code().rank() == RegionRank.COUNTY)).hasSize(183);
			assertThat(standing("50").filter((region) -> region.code().rank() == RegionRank.COUNTY)).hasSize(38);
		}

		@Test
		void leads_every_region_to_the_nation_over_regions_that_stood() {
			assertThat(RegionsTest.this.regions.all()).allSatisfy((region) -> {
				LocalDate date = (region.validTo() != null) ? region.validTo() : LATE;
				RegionCode parent = RegionsTest.this.regions.parentOf(region.code()).orElseThrow();
				assertThat(RegionsTest.this.regions.existsOn(parent, date)).as(region.toString()).isTrue();
				assertThat(RegionsTest.this.regions.within(region.code(), region.code().province())).isTrue();
			});
		}

		@Test
		void never_gives_a_code_two_names_on_one_day() {
			assertThat(RegionsTest.this.regions.all().collect(Collectors.groupingBy(Region::code)).values())
				.allSatisfy((regions) -> assertThat(regions).allSatisfy((region) -> {
					assertThat(regions.stream().filter((other) -> other.stoodOn(dayOf(region))))
						.containsExactly(region);
					assertThat(region.name()).isNotBlank().doesNotContain(" ");
				}));
		}

		@Test
		void is_refused_when_its_head_or_a_row_is_malformed() {
			List<String> head = List.of("# version,T", "code,name,valid_from,valid_to");
			assertThatIllegalArgumentException().isThrownBy(() -> RegionsFile.parse(head.reversed()));
			assertThatIllegalArgumentException().isThrownBy(() -> RegionsFile.parse(List.of()));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> RegionsFile.parse(List.of(head.get(0), head.get(1), "510000,四川省,")));
		}

		private Stream<Region> standing(String province) {
			return RegionsTest.this.regions.all()
				.filter((region) -> region.code().value().startsWith(province) && region.stoodOn(LATE));
		}

		private static LocalDate dayOf(Region region) {
			if (region.validTo() != null) {
				return region.validTo();
			}
			return (region.validFrom() != null) ? region.validFrom() : LATE;
		}

	}

	private static RegionCode code(String value) {
		return new RegionCode(value);
	}

}
