package org.meritbook.command.equivalence;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.EquivalenceRow;

/**
 * Enter a new version of an equivalence table.
 *
 * @param tableId the table
 * @param documentNo number of its document
 * @param rows lines
 * @param effectiveFrom first day of this version
 * @param reason why
 * @param on day it takes effect, Asia/Shanghai
 */
public record ReviseEquivalenceTable(@TargetAggregateIdentifier String tableId, String documentNo,
		List<EquivalenceRow> rows, LocalDate effectiveFrom, String reason, LocalDate on) {

	public ReviseEquivalenceTable {
		rows = List.copyOf(rows);
	}

}
