package org.meritbook.query.announcement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.calendar.Window;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Contact;

/**
 * A list under public notice 公示, as it stands today.
 *
 * @param id address of the announcement
 * @param position where it was recorded
 * @param roundId its round
 * @param schemeId scheme of the round
 * @param schemeVersion version of the scheme's terms
 * @param title title
 * @param listVersion 1, or one more than the list it replaced
 * @param publishedOn day of publication
 * @param window its working days
 * @param workingDaysLeft working days left, today included
 * @param status where it stands
 * @param contact where objections go
 * @param changeReason why the list changed
 * @param basis clause it stands on
 */
public record Announcement(String id, long position, String roundId, String schemeId, int schemeVersion, String title,
		int listVersion, LocalDate publishedOn, Window window, int workingDaysLeft, AnnouncementStatus status,
		Contact contact, @Nullable String changeReason, Basis basis) {

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
