package org.meritbook.events.designation;

import java.time.LocalDate;

import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.type.Basis;

/**
 * The designation was put under public notice.
 *
 * @param designationId stream of the designation
 * @param firstDay first day that counts
 * @param lastDay last day of the notice
 * @param workingDays working days counted
 * @param convention whether the first day counts
 * @param calendarVersion calendar that was used
 * @param provisional true where the calendar of that year was not published
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record DesignationDisclosed(String designationId, LocalDate firstDay, LocalDate lastDay, int workingDays,
		CountingConvention convention, String calendarVersion, boolean provisional, Basis basis,
		LocalDate effectiveOn) implements DesignationEvent {

}
