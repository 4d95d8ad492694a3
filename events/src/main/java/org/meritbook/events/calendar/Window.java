package org.meritbook.events.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A span of working days that a public notice (公示) must stay open. It is computed once
 * and kept; a later calendar does not change it.
 *
 * @param firstDay the first working day that counts
 * @param lastDay the last working day that counts; the window closes when it ends
 * @param workingDays how many working days lie in it, both ends counted
 * @param convention whether the day of publication counted
 * @param calendarVersion the edition of the calendar it was counted with
 * @param provisional whether a day up to the last one was not yet arranged by any notice,
 * so that weekdays alone were counted
 */
public record Window(LocalDate firstDay, LocalDate lastDay, int workingDays, CountingConvention convention,
		String calendarVersion, boolean provisional) {

	/**
	 * The instant the window closes: 24:00 of the last day in Shanghai (民法典 Art. 203).
	 * That instant is already outside.
	 */
	public Instant closesAt() {
		return LegalTime.endOf(this.lastDay);
	}

}
