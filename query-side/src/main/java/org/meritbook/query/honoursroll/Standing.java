package org.meritbook.query.honoursroll;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.RevocationReason;

/**
 * Where an honor stands, and since when.
 *
 * @param status where it stands
 * @param since first day of that status
 * @param revocationReason why it was revoked
 * @param revocationDecisionNo decision that revoked it
 */
public record Standing(HonorStatus status, LocalDate since, @Nullable RevocationReason revocationReason,
		@Nullable String revocationDecisionNo) {
}
