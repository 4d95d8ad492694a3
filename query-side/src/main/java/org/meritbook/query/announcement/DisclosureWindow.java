package org.meritbook.query.announcement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.calendar.Window;

/**
 * A window that was tried out 公示截止日试算.
 *
 * @param window its working days
 * @param closesAt first instant after it
 */
public record DisclosureWindow(Window window, OffsetDateTime closesAt) {

	static DisclosureWindow of(Window window) {
		return new DisclosureWindow(window, window.closesAt().atOffset(ZoneOffset.UTC));
	}

	/** First counted day. */
	public LocalDate firstDay() {
		return this.window.firstDay();
	}

	/** Last day; it counts to its end in Asia/Shanghai. */
	public LocalDate lastDay() {
		return this.window.lastDay();
	}

	/** Length in working days. */
	public int workingDays() {
		return this.window.workingDays();
	}

	/** How days were counted. */
	public CountingConvention convention() {
		return this.window.convention();
	}

	/** Calendar they were counted by. */
	public String calendarVersion() {
		return this.window.calendarVersion();
	}

	/** True while a holiday notice for the window was still to come. */
	public boolean provisional() {
		return this.window.provisional();
	}

}
