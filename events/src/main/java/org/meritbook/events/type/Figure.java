package org.meritbook.events.type;

import org.jspecify.annotations.Nullable;

/**
 * A number of a document with its comparator, as a fraction so that 1/3 stays 1/3.
 *
 * @param label what the number counts
 * @param comparator how to compare
 * @param numerator numerator, or null where the document gives no number
 * @param denominator denominator, 1 for whole numbers, 100 for percentages
 * @param upper numerator of the upper end of a range
 * @param unit unit as written, for example {@code 名}
 * @param period when it is due or how often it recurs, for example {@code by 2025} or
 * {@code yearly}
 * @param bestEffort true where the document says 力争
 */
public record Figure(String label, Comparator comparator, @Nullable Long numerator, long denominator,
		@Nullable Long upper, String unit, String period, boolean bestEffort) {
}
