package org.meritbook.events.grant;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The bank returned the payment 退票; it does not count as paid.
 *
 * @param grantId stream of the grant
 * @param paymentId the payment
 * @param batchId batch
 * @param amountFen sum in fen
 * @param reason why, as the bank says
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record PaymentReturned(String grantId, String paymentId, String batchId, long amountFen, String reason,
		Basis basis, LocalDate effectiveOn) implements GrantEvent {

}
