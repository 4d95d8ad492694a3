package org.meritbook.query.payout;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.BankRowOutcome;

/**
 * One row of a return file.
 *
 * @param batchId batch
 * @param line line of the file
 * @param fileName name of the file
 * @param paymentId payment it names
 * @param amountFen sum it names
 * @param outcome what became of it
 * @param reason why
 */
public record BankRow(String batchId, int line, String fileName, String paymentId, @Nullable Long amountFen,
		BankRowOutcome outcome, @Nullable String reason) {

}
