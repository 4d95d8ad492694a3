package org.meritbook.events.type;

/**
 * One line of a payment batch.
 *
 * @param paymentId the payment, unique in the book
 * @param grantId grant that is paid
 * @param amountFen sum in fen
 */
public record PaymentLine(String paymentId, String grantId, long amountFen) {

}
