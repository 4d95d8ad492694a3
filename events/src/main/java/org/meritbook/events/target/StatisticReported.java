package org.meritbook.events.target;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;

/**
 * A unit states a figure that the book cannot count itself.
 *
 * @param statisticId stream of the statistic
 * @param name what was counted
 * @param sourceUnit unit that answers for it
 * @param rank rank of the level
 * @param regionCode GB/T 2260 code
 * @param figures the figures
 * @param basis clause that the act rests on
 * @param effectiveOn day or end of the period the figure is of
 */
public record StatisticReported(String statisticId, String name, String sourceUnit, Rank rank, String regionCode,
		List<Figure> figures, Basis basis, LocalDate effectiveOn) implements TargetEvent {

	public StatisticReported {
		figures = List.copyOf(figures);
	}

}
