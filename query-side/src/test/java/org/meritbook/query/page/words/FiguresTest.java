package org.meritbook.query.page.words;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritbook.events.region.Regions;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTest {

	private final Figures chinese = new Figures(words(Locale.SIMPLIFIED_CHINESE));

	private final Figures english = new Figures(words(Locale.ENGLISH));

	@Nested
	class Yuan {

		@ParameterizedTest
		@CsvSource(delimiter = '|', value = { "0|0.00", "1|0.01", "99|0.99", "100|1.00", "10000000|100,000.00",
				"217500001|2,175,000.01", "9223372036854775807|92,233,720,368,547,758.07" })
		void have_two_decimals_and_lose_no_fen(long fen, String yuan) {
			assertThat(FiguresTest.this.chinese.yuan(fen)).isEqualTo(yuan);
		}

	}

	@Nested
	class Amount {

		@ParameterizedTest
		@CsvSource(nullValues = "-", delimiter = '|',
				value = { "FIXED|1000000|1000000|-|-|10,000.00 元|CNY 10,000.00",
						"RANGE|100000|600000|-|-|1,000.00—6,000.00 元|CNY 1,000.00 to 6,000.00",
						"UP_TO|-|40000000|-|-|不超过 400,000.00 元|up to CNY 400,000.00", "RATIO|-|-|1|2|1/2|1/2",
						"UNSTATED|-|-|-|-|文件未载明数额|no figure in the document" })
		void is_worded_by_its_form(String form, @Nullable Long min, @Nullable Long max, @Nullable Long numerator,
				@Nullable Long denominator, String zh, String en) {
			Map<String, Object> rule = map("form", form, "minFen", min, "maxFen", max, "ratioNumerator", numerator,
					"ratioDenominator", denominator);
			assertThat(FiguresTest.this.chinese.amount(rule)).isEqualTo(zh);
			assertThat(FiguresTest.this.english.amount(rule)).isEqualTo(en);
		}

	}

	@Nested
	class Figure {

		@ParameterizedTest
		@CsvSource(nullValues = "-", delimiter = '|', value = { "EXACTLY|10|1|-|名|false|10 名|10 名",
				"AT_LEAST|5000|1|-|人|false|不少于 5,000 人|at least 5,000 人",
				"MORE_THAN|1000|1|-|人|false|超过 1,000 人|more than 1,000 人", "AT_MOST|2|1|-|年|false|不超过 2 年|at most 2 年",
				"ABOUT|18|1|-|名|true|力争18 名左右|about 18 名, if possible",
				"BETWEEN|10|100|50|比例|false|10%至 50%|10% to 50%", "AT_LEAST|1|3|-|比例|false|不少于 1/3|at least 1/3",
				"ALL|-|1|-|''|false|全部|all", "QUALITATIVE|-|1|-|一批|false|定性要求 一批|qualitative 一批",
				"AT_LEAST|-|1|-|''|false|文件未给出数|no number in the document" })
		void keeps_its_comparator_and_unit(String comparator, @Nullable Long numerator, long denominator,
				@Nullable Long upper, String unit, boolean bestEffort, String zh, String en) {
			Map<String, Object> figure = map("comparator", comparator, "numerator", numerator, "denominator",
					denominator, "upper", upper, "unit", unit, "bestEffort", bestEffort);
			assertThat(FiguresTest.this.chinese.figure(figure)).isEqualTo(zh);
			assertThat(FiguresTest.this.english.figure(figure)).isEqualTo(en);
		}

	}

	@Nested
	class Wording {

		@ParameterizedTest
		@CsvSource({ "by 2025, 到 2025 年", "every 2 years, 每 2 年一次", "yearly, 每年", "first batch, 首批", "cumulative, 累计",
				"到2025年, 到2025年" })
		void knows_the_periods_the_book_writes_and_leaves_others(String period, String zh) {
			assertThat(words(Locale.SIMPLIFIED_CHINESE).period(period)).isEqualTo(zh);
		}

		@ParameterizedTest
		@CsvSource({ "PLATFORM, 平台、基地、工作室", "BENEFIT, 待遇", "SOMETHING_NEW, SOMETHING_NEW" })
		void knows_what_clauses_set_up_and_leaves_others(String kind, String zh) {
			assertThat(words(Locale.SIMPLIFIED_CHINESE).clauseKind(kind)).isEqualTo(zh);
		}

		@Test
		void tells_the_zone_of_an_instant() {
			assertThat(words(Locale.SIMPLIFIED_CHINESE).instant("2026-12-31T16:00:00Z"))
				.isEqualTo("2027年1月1日 00:00（北京时间）");
			assertThat(words(Locale.ENGLISH).instant("2026-12-31T16:00:00Z"))
				.isEqualTo("1 January 2027, 00:00 (Beijing time, UTC+8)");
		}

		@Test
		void says_so_where_a_document_gives_no_day() {
			assertThat(words(Locale.SIMPLIFIED_CHINESE).day(null)).isEqualTo("文件未载明");
		}

	}

	static Words words(Locale locale) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return new Words(messages, new Places(Regions.china(), Clock.systemUTC()), locale);
	}

	private static Map<String, Object> map(@Nullable Object... pairs) {
		Map<String, Object> map = new HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			Object value = pairs[i + 1];
			if (value != null) {
				map.put(String.valueOf(pairs[i]), value);
			}
		}
		return map;
	}

}
