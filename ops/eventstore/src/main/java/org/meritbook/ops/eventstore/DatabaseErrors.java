package org.meritbook.ops.eventstore;

import java.util.function.Supplier;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.meritbook.ops.eventstore.append.StoreUnavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;

/**
 * Gives a failed query its type: a database that is away, or a schema that is not ours.
 */
final class DatabaseErrors {

	private DatabaseErrors() {
	}

	static <T> T reading(Supplier<T> query) {
		try {
			return query.get();
		}
		catch (InvalidDataAccessResourceUsageException ex) {
			throw new EventStoreException("The database lacks the tables of the event store", ex);
		}
		catch (DataAccessException ex) {
			throw new StoreUnavailable("The database did not answer", ex);
		}
	}

}
