package org.meritbook.query.payout;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A payment batch as it stands.
 *
 * @param id stream
 * @param fundId budget line
 * @param count payments
 * @param totalFen sum in fen
 * @param answered payments with an answer
 * @param settledFen paid in fen
 * @param returnedFen returned in fen
 * @param instructedOn day it was sent
 * @param basis clause
 */
public record PaymentBatch(String id, String fundId, int count, long totalFen, int answered, long settledFen,
		long returnedFen, LocalDate instructedOn, Basis basis) {

	/** Payments without an answer. */
	public int open() {
		return this.count - this.answered;
	}

}
