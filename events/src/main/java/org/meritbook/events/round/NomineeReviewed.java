package org.meritbook.events.round;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A reviewer judged a nominee.
 *
 * @param roundId stream of the round
 * @param nominationId nomination within the round
 * @param reviewerId account of the reviewer
 * @param scorePoints 0 to 100 points
 * @param basis clause that the act rests on
 * @param effectiveOn day of the review
 */
public record NomineeReviewed(String roundId, String nominationId, String reviewerId, int scorePoints, Basis basis,
		LocalDate effectiveOn) implements RoundEvent {

}
