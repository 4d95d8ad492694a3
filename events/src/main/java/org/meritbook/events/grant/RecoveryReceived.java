package org.meritbook.events.grant;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * Money came back.
 *
 * @param grantId stream of the grant
 * @param fundId budget line it was paid from
 * @param amountFen sum in fen
 * @param documentNo receipt of the treasury
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record RecoveryReceived(String grantId, String fundId, long amountFen, String documentNo, Basis basis,
		LocalDate effectiveOn) implements GrantEvent {

}
