package org.meritbook.command.equivalence;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.EquivalenceRow;

/**
 * Enter an equivalence table with its document.
 *
 * @param tableId the table
 * @param schemeId scheme it carries out
 * @param name name
 * @param documentNo number of its document
 * @param rows lines
 * @param effectiveFrom first day of this version
 * @param on day it takes effect, Asia/Shanghai
 */
public record SetEquivalenceTable(@TargetAggregateIdentifier String tableId, String schemeId, String name,
		String documentNo, List<EquivalenceRow> rows, LocalDate effectiveFrom, LocalDate on) {

	public SetEquivalenceTable {
		rows = List.copyOf(rows);
	}

}
