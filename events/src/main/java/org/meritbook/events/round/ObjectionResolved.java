package org.meritbook.events.round;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * An objection was answered.
 *
 * @param roundId stream of the round
 * @param nominationId nomination within the round
 * @param objectionId objection
 * @param upheld true where the nominee leaves the list
 * @param finding the finding, without personal data
 * @param basis clause that the act rests on
 * @param effectiveOn day of the answer
 */
public record ObjectionResolved(String roundId, String nominationId, String objectionId, boolean upheld, String finding,
		Basis basis, LocalDate effectiveOn) implements RoundEvent {

}
