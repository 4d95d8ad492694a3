package org.meritbook.events.round;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Contact;

/**
 * The list is under public notice 公示. A changed list is published anew and its window
 * starts again.
 *
 * @param roundId stream of the round
 * @param disclosureId address of the announcement
 * @param listVersion 1, or one more than the list it replaces
 * @param nominationIds the list, in its order
 * @param firstDay first counted day
 * @param lastDay last day; the window closes at its end in Asia/Shanghai
 * @param workingDays length of the window
 * @param convention how days were counted
 * @param calendarVersion calendar they were counted by
 * @param provisional true while a holiday notice for the window is still to come
 * @param contact where objections go
 * @param changeReason why the list changed
 * @param basis clause that the act rests on
 * @param effectiveOn day of publication
 */
public record DisclosurePublished(String roundId, String disclosureId, int listVersion, List<String> nominationIds,
		LocalDate firstDay, LocalDate lastDay, int workingDays, CountingConvention convention, String calendarVersion,
		boolean provisional, Contact contact, @Nullable String changeReason, Basis basis,
		LocalDate effectiveOn) implements RoundEvent {

	public DisclosurePublished {
		nominationIds = List.copyOf(nominationIds);
	}

}
