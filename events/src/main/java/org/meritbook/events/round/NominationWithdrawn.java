package org.meritbook.events.round;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A nomination was taken back before conferral.
 *
 * @param roundId stream of the round
 * @param nominationId nomination within the round
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the withdrawal
 */
public record NominationWithdrawn(String roundId, String nominationId, String reason, Basis basis,
		LocalDate effectiveOn) implements RoundEvent {

}
