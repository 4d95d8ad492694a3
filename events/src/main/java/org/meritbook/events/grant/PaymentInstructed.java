package org.meritbook.events.grant;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The payer told the bank to pay.
 *
 * @param grantId stream of the grant
 * @param paymentId the payment
 * @param batchId batch it goes with
 * @param fundId budget line
 * @param amountFen sum in fen
 * @param instructedBy account of the payer
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record PaymentInstructed(String grantId, String paymentId, String batchId, String fundId, long amountFen,
		String instructedBy, Basis basis, LocalDate effectiveOn) implements GrantEvent {

}
