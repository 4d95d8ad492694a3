package org.meritbook.ops.dataset;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Comparator;
import org.meritbook.events.type.Figure;

/**
 * A number of a document as the file writes it: without what goes without saying.
 *
 * @param label what it counts
 * @param comparator how to compare
 * @param numerator numerator
 * @param denominator 1 where it is left out
 * @param upper upper end of a range
 * @param unit unit as written
 * @param period when it is due or how often it recurs; empty where it is left out
 * @param bestEffort 力争; false where it is left out
 */
record FigureEntry(String label, Comparator comparator, @Nullable Long numerator, @Nullable Long denominator,
		@Nullable Long upper, String unit, @Nullable String period, @Nullable Boolean bestEffort) {

	Figure figure() {
		return new Figure(this.label, this.comparator, this.numerator,
				(this.denominator != null) ? this.denominator : 1, this.upper, this.unit,
				(this.period != null) ? this.period : "", this.bestEffort != null && this.bestEffort);
	}

}
