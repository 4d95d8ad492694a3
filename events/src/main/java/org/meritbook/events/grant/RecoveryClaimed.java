package org.meritbook.events.grant;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.RecoveryReason;

/**
 * Money is claimed back: what is left of the entitlement, and what was paid beyond it.
 *
 * @param grantId stream of the grant
 * @param entitledFen what is left of the entitlement in fen
 * @param claimedFen what has to come back in fen
 * @param releasedFundId budget line that got unpaid money back
 * @param releasedFen unpaid money that was given back in fen
 * @param reason why
 * @param causeId record that caused it
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record RecoveryClaimed(String grantId, long entitledFen, long claimedFen, @Nullable String releasedFundId,
		long releasedFen, RecoveryReason reason, @Nullable String causeId, Basis basis,
		LocalDate effectiveOn) implements GrantEvent {

}
