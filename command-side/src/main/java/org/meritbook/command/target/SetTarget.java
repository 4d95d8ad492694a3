package org.meritbook.command.target;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;

/**
 * Record a target of a document.
 *
 * @param targetId stream wanted for the target
 * @param name name
 * @param rank administrative rank
 * @param regionCode GB/T 2260 code
 * @param leadUnits lead units
 * @param figures numbers with comparators
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record SetTarget(@TargetAggregateIdentifier String targetId, String name, Rank rank, String regionCode,
		List<String> leadUnits, List<Figure> figures, CitedClause basis, LocalDate on) {

	public SetTarget {
		leadUnits = List.copyOf(leadUnits);
		figures = List.copyOf(figures);
	}

}
