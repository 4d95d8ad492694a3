package org.meritbook.query.payout;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One step of a grant.
 *
 * @param grantId the grant
 * @param position position
 * @param kind what was done
 * @param on day
 * @param account account; null for those who may not see it
 * @param amountFen sum in fen
 * @param decisionNo decision
 * @param note finding or reason; null for those who may not see it
 * @param fundId budget line
 */
public record GrantStep(String grantId, long position, GrantStepKind kind, LocalDate on, @Nullable String account,
		@Nullable Long amountFen, @Nullable String decisionNo, @Nullable String note, @Nullable String fundId) {

}
