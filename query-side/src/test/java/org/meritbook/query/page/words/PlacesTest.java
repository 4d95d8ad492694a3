package org.meritbook.query.page.words;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritbook.events.region.Regions;
import org.meritbook.query.page.words.Places.Place;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTest {

	private static final Places PLACES = new Places(Regions.china(),
			Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC));

	@ParameterizedTest
	@CsvSource({ "511700, 四川省达州市", "500118, 重庆市永川区", "510107, 四川省成都市武侯区", "000000, 全国", "999999, 999999",
			"511703, 四川省达州市达川区" })
	void names_a_region_with_all_above_it_or_shows_the_code(String code, String name) {
		assertThat(PLACES.nameOf(code)).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "达州市, 511700", "达州, 511700", "四川省达州市渠县, 511725", "永川, 500118", "511700, 511700", "四川, 510000",
			"仙桃市, 429004" })
	void understands_names_short_names_full_names_and_codes(String text, String code) {
		assertThat(PLACES.meantBy(text)).extracting(Place::code).containsExactly(code);
	}

	@Test
	void tells_regions_of_one_name_apart() {
		assertThat(PLACES.meantBy("鼓楼区")).extracting(Place::name)
			.contains("江苏省南京市鼓楼区", "河南省开封市鼓楼区")
			.hasSizeGreaterThan(2);
	}

	@ParameterizedTest
	@CsvSource({ "亚特兰蒂斯", "999999", "市" })
	void knows_no_region_by_words_that_are_none(String text) {
		assertThat(PLACES.meantBy(text)).isEmpty();
	}

	@Test
	void leaves_an_empty_field_open_and_a_strange_word_unsettled() {
		assertThat(RegionChoice.of(" ", PLACES)).satisfies((choice) -> {
			assertThat(choice.settled()).isTrue();
			assertThat(choice.code()).isNull();
		});
		assertThat(RegionChoice.of("鼓楼区", PLACES).settled()).isFalse();
		assertThat(RegionChoice.of("达州", PLACES).code()).isEqualTo("511700");
	}

}
