package org.meritbook.ops.reconciliation;

import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.query.projection.Handled;
import org.meritbook.query.reconciliation.Difference;
import org.meritbook.query.reconciliation.Leaves;

/**
 * Everything that is compared.
 *
 * @param book the events
 * @param settled number of events that claims and receipts follow; the largest number
 * where they are written with the events
 * @param dataSource database of claims and receipts
 * @param readModels what each read model has handled
 * @param leaves the logs
 * @param conflicts what the store itself knows to be wrong
 */
public record Sources(StoredBook book, LongSupplier settled, DataSource dataSource, Supplier<List<Handled>> readModels,
		Collection<Leaves> leaves, Supplier<List<Difference>> conflicts) {

	/** A value that an event takes while another stream holds it, as a store tells it. */
	public static Difference takenTwice(String kind, String holder, long position) {
		return Differences.claimTakenTwice(kind, holder, position);
	}

}
