package org.meritbook.command.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.meritbook.events.type.EquivalenceRow;

/**
 * Which equivalence tables were entered.
 */
public interface Equivalences {

	/** The version of the table that holds on the day, or nothing. */
	Optional<Table> on(String tableId, LocalDate day);

	/**
	 * A version of a table.
	 *
	 * @param version counted from 1
	 * @param rows its lines
	 * @param from first day
	 */
	record Table(int version, List<EquivalenceRow> rows, LocalDate from) {

		public Table {
			rows = List.copyOf(rows);
		}

	}

}
