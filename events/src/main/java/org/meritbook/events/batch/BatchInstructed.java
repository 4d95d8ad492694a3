package org.meritbook.events.batch;

import java.util.List;
import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.PaymentLine;

/**
 * Payments were sent to the bank as one batch.
 *
 * @param batchId stream of the batch
 * @param fundId budget line
 * @param lines the payments, in the order of the file
 * @param totalFen their sum in fen
 * @param instructedBy account of the payer
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record BatchInstructed(String batchId, String fundId, List<PaymentLine> lines, long totalFen,
		String instructedBy, Basis basis, LocalDate effectiveOn) implements BatchEvent {

	public BatchInstructed {
		lines = List.copyOf(lines);
	}

}
