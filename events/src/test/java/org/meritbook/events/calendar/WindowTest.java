package org.meritbook.events.calendar;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.meritbook.events.calendar.CountingConvention.EXCLUDE_FIRST_DAY;
import static org.meritbook.events.calendar.CountingConvention.INCLUDE_FIRST_DAY;

class WindowTest {

	private final WorkingDayCalendar calendar = WorkingDayCalendar.china();

	/**
	 * Six notices as they were published, with the days each convention finds in them.
	 */
	@ParameterizedTest(name = "{0}")
	@CsvSource({ "荆楚工匠, 2021-09-14, 2021-09-18, 5, 4", "江苏最美工匠, 2023-05-22, 2023-05-26, 5, 4",
			"南平 学徒制补贴, 2023-08-17, 2023-08-23, 5, 4", "唐山 工人先锋号, 2023-08-22, 2023-08-28, 5, 4",
			"启东 学徒制补贴, 2025-04-07, 2025-04-14, 6, 5", "贵州 表彰项目, 2025-04-14, 2025-04-21, 6, 5" })
	void finds_the_last_day_of_a_real_notice(String notice, LocalDate published, LocalDate last, int including,
			int excluding) {
		assertThat(this.calendar.window(published, including, INCLUDE_FIRST_DAY).lastDay()).isEqualTo(last);
		assertThat(this.calendar.window(published, excluding, EXCLUDE_FIRST_DAY).lastDay()).isEqualTo(last);
		assertThat(this.calendar.workingDaysBetween(published, last)).isEqualTo(including);
	}

	@ParameterizedTest
	@CsvSource({ "2023-09-25, 5, EXCLUDE_FIRST_DAY, 2023-09-26, 2023-10-08",
			"2023-09-25, 5, INCLUDE_FIRST_DAY, 2023-09-25, 2023-10-07",
			"2026-02-12, 5, EXCLUDE_FIRST_DAY, 2026-02-13, 2026-02-26",
			"2026-02-12, 1, EXCLUDE_FIRST_DAY, 2026-02-13, 2026-02-13",
			"2026-02-12, 1, INCLUDE_FIRST_DAY, 2026-02-12, 2026-02-12",
			"2018-12-28, 1, EXCLUDE_FIRST_DAY, 2018-12-29, 2018-12-29",
			"2018-12-28, 2, EXCLUDE_FIRST_DAY, 2018-12-29, 2019-01-02" })
	void counts_over_holidays_and_make_up_days(LocalDate published, int days, CountingConvention convention,
			LocalDate first, LocalDate last) {
		assertThat(this.calendar.window(published, days, convention))
			.isEqualTo(new Window(first, last, days, convention, "CN-2026.1", false));
	}

	@ParameterizedTest
	@CsvSource({ "2023-09-29", "2023-10-01", "2023-10-06" })
	void begins_with_the_next_working_day_when_published_on_a_day_off(LocalDate published) {
		assertThat(this.calendar.window(published, 2, INCLUDE_FIRST_DAY).firstDay()).isEqualTo("2023-10-07");
		assertThat(this.calendar.window(published, 2, EXCLUDE_FIRST_DAY).firstDay()).isEqualTo("2023-10-07");
		assertThat(this.calendar.window(published, 2, INCLUDE_FIRST_DAY).lastDay()).isEqualTo("2023-10-08");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 367 })
	void refuses_a_length_that_is_no_window(int days) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.calendar.window(LocalDate.of(2026, 2, 12), days, EXCLUDE_FIRST_DAY))
			.withMessageContaining("1 to 366");
	}

	@Nested
	class Closing {

		private final Window window = WindowTest.this.calendar.window(LocalDate.of(2023, 9, 25), 5, EXCLUDE_FIRST_DAY);

		@Test
		void is_at_the_end_of_the_last_day_in_shanghai() {
			assertThat(this.window.closesAt()).isEqualTo(Instant.parse("2023-10-08T16:00:00Z"));
			assertThat(LegalTime.legalDate(this.window.closesAt())).isEqualTo("2023-10-09");
			assertThat(LegalTime.legalDate(this.window.closesAt().minusNanos(1))).isEqualTo("2023-10-08");
		}

		@ParameterizedTest
		@CsvSource({ "2023-09-25, 5", "2023-09-26, 5", "2023-09-27, 4", "2023-09-28, 3", "2023-09-29, 2",
				"2023-10-06, 2", "2023-10-07, 2", "2023-10-08, 1", "2023-10-09, 0", "2024-01-01, 0" })
		void comes_after_the_days_that_remain(LocalDate today, int remaining) {
			assertThat(WindowTest.this.calendar.remaining(today, this.window)).isEqualTo(remaining);
		}

		@Test
		void never_leaves_more_days_than_the_window_holds() {
			Window counted = new Window(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 15), 7, EXCLUDE_FIRST_DAY,
					"CN-2027.1", false);
			assertThat(WindowTest.this.calendar.remaining(LocalDate.of(2027, 1, 1), counted)).isEqualTo(7);
		}

	}

	@Nested
	class Provisional {

		@ParameterizedTest
		@CsvSource({ "2027-03-01, 5, 2027-03-08", "2026-12-21, 5, 2026-12-28", "2006-12-29, 1, 2007-01-04" })
		void where_a_notice_is_not_held(LocalDate published, int days, LocalDate last) {
			Window window = WindowTest.this.calendar.window(published, days, EXCLUDE_FIRST_DAY);
			assertThat(window.provisional()).isTrue();
			assertThat(window.lastDay()).isEqualTo(last);
		}

		@ParameterizedTest
		@CsvSource({ "2026-12-17, 5", "2026-11-23, 5", "2007-01-01, 1", "2025-12-29, 5" })
		void not_where_every_notice_is_held(LocalDate published, int days) {
			assertThat(WindowTest.this.calendar.window(published, days, EXCLUDE_FIRST_DAY).provisional()).isFalse();
		}

	}

}
