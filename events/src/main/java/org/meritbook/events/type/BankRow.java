package org.meritbook.events.type;

import org.jspecify.annotations.Nullable;

/**
 * One row of a bank return file, as it was read.
 *
 * @param line line of the file, from 1
 * @param paymentId payment named, empty where it cannot be read
 * @param amountFen sum named in fen
 * @param outcome what became of it
 * @param reason why it was returned or not taken
 */
public record BankRow(int line, String paymentId, @Nullable Long amountFen, BankRowOutcome outcome,
		@Nullable String reason) {

}
