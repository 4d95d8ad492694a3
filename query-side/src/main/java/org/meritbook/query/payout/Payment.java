package org.meritbook.query.payout;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One payment.
 *
 * @param paymentId number
 * @param grantId grant
 * @param batchId batch
 * @param fundId budget line
 * @param amountFen sum in fen
 * @param status where it stands
 * @param reason why it was returned; null for those who may not see it
 * @param instructedOn day it was sent
 * @param answeredOn day of the answer
 */
public record Payment(String paymentId, String grantId, String batchId, String fundId, long amountFen,
		PaymentStatus status, @Nullable String reason, LocalDate instructedOn, @Nullable LocalDate answeredOn) {

}
