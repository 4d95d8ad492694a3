package org.meritbook.events.equivalence;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.EquivalenceRow;

/**
 * A new version replaces the lines.
 *
 * @param tableId stream of the table
 * @param version version, counted from 2
 * @param documentNo number of its document
 * @param rows lines
 * @param effectiveFrom first day of this version
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record EquivalenceTableRevised(String tableId, int version, String documentNo, List<EquivalenceRow> rows,
		LocalDate effectiveFrom, String reason, Basis basis, LocalDate effectiveOn) implements EquivalenceEvent {

	public EquivalenceTableRevised {
		rows = List.copyOf(rows);
	}

}
