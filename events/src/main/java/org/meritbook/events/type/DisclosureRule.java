package org.meritbook.events.type;

import org.meritbook.events.calendar.CountingConvention;

/**
 * How long a list is disclosed before anything is conferred.
 *
 * @param workingDays working days of the window
 * @param convention whether the day of publication counts
 * @param source where the rule comes from: a clause, or the name of the default
 */
public record DisclosureRule(int workingDays, CountingConvention convention, String source) {
}
