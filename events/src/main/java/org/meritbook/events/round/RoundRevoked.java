package org.meritbook.events.round;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.RevocationReason;

/**
 * Every honor of the round was revoked by one decision.
 *
 * @param roundId stream of the round
 * @param reason why
 * @param revokingBodyId body that revokes
 * @param honorIds honors revoked by this act
 * @param basis clause that the act rests on
 * @param effectiveOn first day of the revocation
 */
public record RoundRevoked(String roundId, RevocationReason reason, String revokingBodyId, List<String> honorIds,
		Basis basis, LocalDate effectiveOn) implements RoundEvent {

	public RoundRevoked {
		honorIds = List.copyOf(honorIds);
	}

}
