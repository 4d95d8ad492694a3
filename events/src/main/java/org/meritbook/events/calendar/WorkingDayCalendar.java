package org.meritbook.events.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working days of mainland China: Monday to Friday, less the holidays and with the
 * make-up days that the State Council arranges year by year. Days outside the years it
 * holds are told by their weekday alone and are not {@linkplain #isSettled settled}.
 */
public final class WorkingDayCalendar {

	/**
	 * More than a year's working days, so a slip of the keyboard is refused and not
	 * counted to.
	 */
	public static final int LONGEST_WINDOW = 366;

	/**
	 * The days around New Year are arranged by the next year's notice, which may reach
	 * back into December (the notice for 2019 made 2018-12-29 a working day): the last
	 * week of a year is settled only when the next year is held too.
	 */
	private static final int LAST_SETTLED_DAY_OF_DECEMBER = 24;

	private final String version;

	private final LocalDate firstSettled;

	private final LocalDate lastSettled;

	private final Map<LocalDate, ArrangedDay> arranged;

	private WorkingDayCalendar(String version, int firstYear, int lastYear, Collection<ArrangedDay> days) {
		this.version = version;
		this.firstSettled = LocalDate.of(firstYear, 1, 1);
		this.lastSettled = LocalDate.of(lastYear, 12, LAST_SETTLED_DAY_OF_DECEMBER);
		this.arranged = days.stream().collect(Collectors.toUnmodifiableMap(ArrangedDay::date, Function.identity()));
	}

	/**
	 * The calendar as published so far; {@code working-days.README.md} beside the table
	 * says from what sources.
	 */
	public static WorkingDayCalendar china() {
		return China.CALENDAR;
	}

	/**
	 * A calendar of given days, as when a new notice is taken in.
	 * @param version name of the edition, kept in every window counted with it
	 * @param firstYear first year whose notice is held
	 * @param lastYear last year whose notice is held; every year between is held too
	 * @param days every arranged day of those years
	 * @throws IllegalArgumentException when the years are out of order
	 * @throws IllegalStateException when a day is arranged twice
	 */
	public static WorkingDayCalendar of(String version, int firstYear, int lastYear, Collection<ArrangedDay> days) {
		if (firstYear > lastYear) {
			throw new IllegalArgumentException("no year from " + firstYear + " to " + lastYear);
		}
		return new WorkingDayCalendar(version, firstYear, lastYear, days);
	}

	/**
	 * The edition of the calendar, as kept in the windows counted with it.
	 */
	public String version() {
		return this.version;
	}

	/**
	 * What a notice arranged for {@code date}, or nothing when its weekday decides.
	 */
	public Optional<ArrangedDay> arrangedOn(LocalDate date) {
		return Optional.ofNullable(this.arranged.get(date));
	}

	/**
	 * Whether {@code date} is worked.
	 */
	public boolean isWorkingDay(LocalDate date) {
		return arrangedOn(date).map((day) -> day.kind() == DayKind.MAKE_UP).orElseGet(() -> isWeekday(date));
	}

	/**
	 * Whether every notice that can govern {@code date} is held, so that
	 * {@link #isWorkingDay} is final for it.
	 */
	public boolean isSettled(LocalDate date) {
		return !date.isBefore(this.firstSettled) && !date.isAfter(this.lastSettled);
	}

	/**
	 * The window of {@code workingDays} working days for a notice published on
	 * {@code publishedOn}. A publishing day that is not a working day counts under
	 * neither convention: counting then begins with the next working day.
	 * @throws IllegalArgumentException when {@code workingDays} is not between 1 and
	 * {@link #LONGEST_WINDOW}
	 */
	public Window window(LocalDate publishedOn, int workingDays, CountingConvention convention) {
		if (workingDays < 1 || workingDays > LONGEST_WINDOW) {
			throw new IllegalArgumentException(
					"a window has 1 to " + LONGEST_WINDOW + " working days, not " + workingDays);
		}
		LocalDate from = (convention == CountingConvention.INCLUDE_FIRST_DAY) ? publishedOn : publishedOn.plusDays(1);
		LocalDate firstDay = workingDayFrom(from);
		LocalDate lastDay = firstDay;
		for (int counted = 1; counted < workingDays; counted++) {
			lastDay = workingDayFrom(lastDay.plusDays(1));
		}
		boolean provisional = !isSettled(publishedOn) || !isSettled(lastDay);
		return new Window(firstDay, lastDay, workingDays, convention, this.version, provisional);
	}

	/**
	 * The working days of {@code window} that are left on {@code today}, today counted:
	 * all of them before its first day, none after its last. Never more than the window
	 * holds, also when it was counted with another edition.
	 */
	public int remaining(LocalDate today, Window window) {
		LocalDate from = today.isBefore(window.firstDay()) ? window.firstDay() : today;
		return Math.min(window.workingDays(), workingDaysBetween(from, window.lastDay()));
	}

	/**
	 * How many working days lie from {@code from} to {@code to}, both counted; zero when
	 * {@code to} is before {@code from}.
	 */
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return 0;
		}
		return Math.toIntExact(from.datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count());
	}

	private LocalDate workingDayFrom(LocalDate date) {
		return Stream.iterate(date, (day) -> day.plusDays(1)).filter(this::isWorkingDay).findFirst().orElseThrow();
	}

	private static boolean isWeekday(LocalDate date) {
		return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
	}

	/** Read once, on first use. */
	private static final class China {

		private static final WorkingDayCalendar CALENDAR = WorkingDaysFile.read("working-days.csv");

	}

}
