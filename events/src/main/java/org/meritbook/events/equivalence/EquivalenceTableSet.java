package org.meritbook.events.equivalence;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.EquivalenceRow;

/**
 * A table was entered with its document.
 *
 * @param tableId stream of the table
 * @param version version, counted from 1
 * @param schemeId scheme it carries out
 * @param name name
 * @param documentNo number of its document
 * @param rows lines
 * @param effectiveFrom first day of this version
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record EquivalenceTableSet(String tableId, int version, String schemeId, String name, String documentNo,
		List<EquivalenceRow> rows, LocalDate effectiveFrom, Basis basis,
		LocalDate effectiveOn) implements EquivalenceEvent {

	public EquivalenceTableSet {
		rows = List.copyOf(rows);
	}

}
