package org.meritbook.events.batch;

import java.util.List;
import java.time.LocalDate;

import org.meritbook.events.type.BankRow;
import org.meritbook.events.type.Basis;

/**
 * A return file of the bank was compared with the batch, row by row.
 *
 * @param batchId stream of the batch
 * @param fileName name of the file
 * @param rows its rows and what became of each
 * @param settledFen paid by this file in fen
 * @param returnedFen returned by this file in fen
 * @param answered payments of the batch that have an answer so far
 * @param open payments of the batch without an answer
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record BankReturnReconciled(String batchId, String fileName, List<BankRow> rows, long settledFen,
		long returnedFen, int answered, int open, Basis basis, LocalDate effectiveOn) implements BatchEvent {

	public BankReturnReconciled {
		rows = List.copyOf(rows);
	}

}
