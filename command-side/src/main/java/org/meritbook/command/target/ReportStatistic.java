package org.meritbook.command.target;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;

/**
 * Record a figure the book cannot count itself.
 *
 * @param statisticId stream wanted for the statistic
 * @param name name
 * @param sourceUnit unit that answers for it
 * @param rank administrative rank
 * @param regionCode GB/T 2260 code
 * @param figures numbers with comparators
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record ReportStatistic(@TargetAggregateIdentifier String statisticId, String name, String sourceUnit, Rank rank,
		String regionCode, List<Figure> figures, CitedClause basis, LocalDate on) {

	public ReportStatistic {
		figures = List.copyOf(figures);
	}

}
