package org.meritbook.events.honor;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.RevocationReason;

/**
 * The honor was revoked.
 *
 * @param honorId stream of the honor
 * @param reason why
 * @param revokingBodyId body that revokes
 * @param wholeRound true where the whole round was revoked
 * @param basis clause that the act rests on
 * @param effectiveOn first day of the revocation
 */
public record HonorRevoked(String honorId, RevocationReason reason, String revokingBodyId, boolean wholeRound,
		Basis basis, LocalDate effectiveOn) implements HonorEvent {

}
