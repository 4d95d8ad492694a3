package org.meritbook.query.recognition;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.EquivalenceRow;

/**
 * One version of an equivalence table.
 *
 * @param version counted from 1
 * @param documentNo number of its document
 * @param effectiveFrom first day
 * @param rows its lines
 */
public record TableVersion(int version, String documentNo, LocalDate effectiveFrom, List<EquivalenceRow> rows) {

	public TableVersion {
		rows = List.copyOf(rows);
	}

}
