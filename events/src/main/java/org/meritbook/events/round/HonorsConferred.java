package org.meritbook.events.round;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;

/**
 * Nominees of the round were honored by one decision.
 *
 * @param roundId stream of the round
 * @param nominationIds who
 * @param honorIds their honors, in the same order
 * @param issuerIds conferring bodies
 * @param basis clause that the act rests on
 * @param effectiveOn day of the decision
 */
public record HonorsConferred(String roundId, List<String> nominationIds, List<String> honorIds, List<String> issuerIds,
		Basis basis, LocalDate effectiveOn) implements RoundEvent {

	public HonorsConferred {
		nominationIds = List.copyOf(nominationIds);
		honorIds = List.copyOf(honorIds);
		issuerIds = List.copyOf(issuerIds);
	}

}
