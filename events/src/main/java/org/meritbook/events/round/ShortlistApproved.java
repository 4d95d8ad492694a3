package org.meritbook.events.round;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;

/**
 * The list of nominees to disclose was approved.
 *
 * @param roundId stream of the round
 * @param nominationIds the list, in its order
 * @param basis clause that the act rests on
 * @param effectiveOn day of the decision
 */
public record ShortlistApproved(String roundId, List<String> nominationIds, Basis basis,
		LocalDate effectiveOn) implements RoundEvent {

	public ShortlistApproved {
		nominationIds = List.copyOf(nominationIds);
	}

}
