package org.meritbook.query.payout;

import org.jspecify.annotations.Nullable;

/**
 * The money of a grant, in fen.
 *
 * @param requestedFen asked for
 * @param entitledFen due
 * @param prepaymentFen may be paid ahead
 * @param reservedFen approved
 * @param inTransitFen with the bank
 * @param paidFen paid
 * @param recoveredFen come back
 * @param claimOpenFen still claimed
 */
public record Money(@Nullable Long requestedFen, @Nullable Long entitledFen, @Nullable Long prepaymentFen,
		long reservedFen, long inTransitFen, long paidFen, long recoveredFen, long claimOpenFen) {

}
