package org.meritbook.events.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WorkingDayCalendarTest {

	private final WorkingDayCalendar calendar = WorkingDayCalendar.china();

	@ParameterizedTest
	@CsvSource({ "2021-09-18, true", "2018-12-29, true", "2018-12-31, false", "2020-01-31, false", "2020-02-01, false",
			"2020-02-03, true", "2019-05-03, false", "2019-04-28, true", "2015-09-03, false", "2015-09-06, true",
			"2016-04-02, false", "2018-09-22, false", "2023-01-03, true", "2026-02-14, true", "2026-02-16, false",
			"2026-11-23, true", "2026-11-22, false", "2027-01-01, true", "2027-01-02, false" })
	void knows_whether_a_day_is_worked(LocalDate date, boolean worked) {
		assertThat(this.calendar.isWorkingDay(date)).isEqualTo(worked);
	}

	@Test
	void names_the_notice_that_arranged_a_day() {
		assertThat(this.calendar.arrangedOn(LocalDate.of(2018, 12, 29)))
			.contains(new ArrangedDay(LocalDate.of(2018, 12, 29), DayKind.MAKE_UP, "元旦", "国办发明电〔2018〕15号"));
		assertThat(this.calendar.arrangedOn(LocalDate.of(2026, 11, 23))).isEmpty();
	}

	@Test
	void holds_no_notice_number_that_is_not_known_for_certain() {
		assertThat(this.calendar.arrangedOn(LocalDate.of(2010, 10, 1)).orElseThrow().notice()).isNull();
	}

	/**
	 * 全国年节及纪念日放假办法 gives 10 days off up to 2007, 11 up to 2024 and 13 since; make-up days
	 * never change the sum. The corrections are days made up in the year before (元旦 of
	 * 2007 and of 2012), the extra day off of 2015 and the longer 春节 of 2020.
	 */
	@ParameterizedTest
	@CsvSource({ "2007, 2007, 10, -2", "2008, 2010, 11, 0", "2011, 2011, 11, 1", "2012, 2012, 11, -1",
			"2013, 2014, 11, 0", "2015, 2015, 11, -1", "2016, 2019, 11, 0", "2020, 2020, 11, -2", "2021, 2024, 11, 0",
			"2025, 2026, 13, 0" })
	void takes_just_the_statutory_holidays_from_the_weekdays_of_a_year(int from, int to, int statutory,
			int correction) {
		for (int year = from; year <= to; year++) {
			LocalDate first = LocalDate.of(year, 1, 1);
			LocalDate last = LocalDate.of(year, 12, 31);
			long weekdays = first.datesUntil(last.plusDays(1))
				.filter((date) -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
				.count();
			assertThat(this.calendar.workingDaysBetween(first, last)).as("%d", year)
				.isEqualTo(Math.toIntExact(weekdays - statutory + correction));
		}
	}

	@Test
	void counts_both_ends_and_nothing_backwards() {
		LocalDate monday = LocalDate.of(2026, 11, 23);
		assertThat(this.calendar.workingDaysBetween(monday, monday)).isOne();
		assertThat(this.calendar.workingDaysBetween(monday, monday.plusDays(6))).isEqualTo(5);
		assertThat(this.calendar.workingDaysBetween(monday, monday.minusDays(1))).isZero();
	}

	@Nested
	class Settled {

		@ParameterizedTest
		@CsvSource({ "2006-12-31, false", "2007-01-01, true", "2018-12-29, true", "2026-12-24, true",
				"2026-12-25, false", "2027-01-01, false" })
		void tells_the_days_whose_notices_are_held(LocalDate date, boolean settled) {
			assertThat(WorkingDayCalendarTest.this.calendar.isSettled(date)).isEqualTo(settled);
		}

		@Test
		void reaches_further_with_the_next_notice() {
			LocalDate newYear = LocalDate.of(2027, 1, 1);
			ArrangedDay invented = new ArrangedDay(newYear, DayKind.HOLIDAY, "元旦", null);
			WorkingDayCalendar next = WorkingDayCalendar.of("T-2027.1", 2026, 2027, List.of(invented));
			assertThat(next.isWorkingDay(newYear)).isFalse();
			assertThat(next.isSettled(LocalDate.of(2026, 12, 25))).isTrue();
			assertThat(next.window(LocalDate.of(2026, 12, 30), 2, CountingConvention.EXCLUDE_FIRST_DAY))
				.isEqualTo(new Window(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 4), 2,
						CountingConvention.EXCLUDE_FIRST_DAY, "T-2027.1", false));
		}

	}

	@Nested
	class Table {

		@Test
		void makes_up_on_weekends_only() {
			arranged((day) -> {
				if (day.kind() == DayKind.MAKE_UP) {
					assertThat(day.date().getDayOfWeek()).as(day.toString()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
				}
			});
		}

		@Test
		void gives_every_year_its_statutory_holidays() {
			for (int year = 2008; year <= 2026; year++) {
				assertThat(Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1)))
					.extracting((date) -> WorkingDayCalendarTest.this.calendar.arrangedOn(date)
						.filter((day) -> day.kind() == DayKind.HOLIDAY)
						.map(ArrangedDay::name)
						.orElse(""))
					.as("%d", year)
					.contains("元旦", "春节", "清明节", "劳动节", "端午节", "国庆节");
				assertThat(WorkingDayCalendarTest.this.calendar.isWorkingDay(LocalDate.of(year, 10, 1))).isFalse();
				assertThat(WorkingDayCalendarTest.this.calendar.isWorkingDay(LocalDate.of(year, 5, 1))).isFalse();
			}
		}

		@Test
		void gives_every_notice_number_the_form_of_one() {
			arranged((day) -> {
				if (day.notice() != null) {
					assertThat(day.notice()).matches("国(办)?发明电〔20\\d\\d〕\\d+号");
				}
			});
		}

		@Test
		void is_refused_when_its_head_or_a_row_is_malformed() {
			List<String> head = List.of("# version,T", "# complete,2025,2026", "date,kind,name,notice");
			assertThat(WorkingDaysFile.parse(head).version()).isEqualTo("T");
			assertThatIllegalArgumentException().isThrownBy(() -> WorkingDaysFile.parse(head.reversed()));
			assertThatIllegalArgumentException().isThrownBy(() -> WorkingDaysFile.parse(List.of()));
			assertThatIllegalArgumentException().isThrownBy(
					() -> WorkingDaysFile.parse(List.of(head.get(0), head.get(1), head.get(2), "2026-01-01,HOLIDAY")));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> WorkingDaysFile.parse(List.of(head.get(0), "# complete,2026,2025", head.get(2))));
		}

		@Test
		void is_refused_when_a_day_is_arranged_twice() {
			ArrangedDay day = new ArrangedDay(LocalDate.of(2026, 1, 1), DayKind.HOLIDAY, "元旦", null);
			assertThatIllegalStateException()
				.isThrownBy(() -> WorkingDayCalendar.of("T", 2026, 2026, List.of(day, day)));
		}

		private void arranged(Consumer<ArrangedDay> check) {
			LocalDate.of(2007, 1, 1)
				.datesUntil(LocalDate.of(2027, 1, 1))
				.flatMap((date) -> WorkingDayCalendarTest.this.calendar.arrangedOn(date).stream())
				.forEach(check);
		}

	}

	@Nested
	class Laws {

		private static final long SEED = 203;

		@Test
		void a_window_has_exactly_its_working_days_and_ends_on_one() {
			each((published, days, convention) -> {
				WorkingDayCalendar calendar = WorkingDayCalendarTest.this.calendar;
				Window window = calendar.window(published, days, convention);
				assertThat(calendar.workingDaysBetween(window.firstDay(), window.lastDay())).isEqualTo(days);
				assertThat(calendar.isWorkingDay(window.firstDay())).isTrue();
				assertThat(calendar.isWorkingDay(window.lastDay())).isTrue();
				assertThat(calendar.remaining(published, window)).isEqualTo(days);
				assertThat(calendar.remaining(window.lastDay(), window)).isOne();
				assertThat(calendar.remaining(window.lastDay().plusDays(1), window)).isZero();
			});
		}

		@Test
		void a_longer_or_later_window_never_ends_earlier() {
			each((published, days, convention) -> {
				WorkingDayCalendar calendar = WorkingDayCalendarTest.this.calendar;
				LocalDate last = calendar.window(published, days, convention).lastDay();
				assertThat(calendar.window(published, days + 1, convention).lastDay()).isAfter(last);
				assertThat(calendar.window(published.plusDays(1), days, convention).lastDay()).isAfterOrEqualTo(last);
			});
		}

		@Test
		void excluding_the_first_day_takes_one_working_day_more_exactly_when_it_is_one() {
			each((published, days, convention) -> {
				WorkingDayCalendar calendar = WorkingDayCalendarTest.this.calendar;
				LocalDate excluding = calendar.window(published, days, CountingConvention.EXCLUDE_FIRST_DAY).lastDay();
				int including = calendar.isWorkingDay(published) ? days + 1 : days;
				assertThat(calendar.window(published, including, CountingConvention.INCLUDE_FIRST_DAY).lastDay())
					.isEqualTo(excluding);
			});
		}

		private static void each(WindowLaw law) {
			Random random = new Random(SEED);
			CountingConvention[] conventions = CountingConvention.values();
			for (int i = 0; i < 2_000; i++) {
				LocalDate published = LocalDate.of(2006, 6, 1).plusDays(random.nextInt(8_000));
				int days = 1 + random.nextInt(40);
				CountingConvention convention = conventions[random.nextInt(conventions.length)];
				try {
					law.check(published, days, convention);
				}
				catch (AssertionError error) {
					throw new AssertionError(
							"seed %d: %d days from %s, %s".formatted(SEED, days, published, convention), error);
				}
			}
		}

	}

	@FunctionalInterface
	private interface WindowLaw {

		void check(LocalDate published, int days, CountingConvention convention);

	}

}
