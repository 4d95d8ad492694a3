package org.meritbook.events.grant;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The bank paid.
 *
 * @param grantId stream of the grant
 * @param paymentId the payment
 * @param batchId batch
 * @param amountFen sum in fen
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record PaymentSettled(String grantId, String paymentId, String batchId, long amountFen, Basis basis,
		LocalDate effectiveOn) implements GrantEvent {

}
