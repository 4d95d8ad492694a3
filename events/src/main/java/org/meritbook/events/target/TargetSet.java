package org.meritbook.events.target;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;

/**
 * A document sets a target.
 *
 * @param targetId stream of the target
 * @param name what is to be reached
 * @param rank rank of the level that is measured
 * @param regionCode GB/T 2260 code
 * @param leadUnits units that answer for it
 * @param figures its figures with comparators
 * @param basis clause that the act rests on
 * @param effectiveOn day the target was set
 */
public record TargetSet(String targetId, String name, Rank rank, String regionCode, List<String> leadUnits,
		List<Figure> figures, Basis basis, LocalDate effectiveOn) implements TargetEvent {

	public TargetSet {
		leadUnits = List.copyOf(leadUnits);
		figures = List.copyOf(figures);
	}

}
