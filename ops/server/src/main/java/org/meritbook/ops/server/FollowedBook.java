package org.meritbook.ops.server;

import javax.sql.DataSource;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.meritbook.ops.axonserver.SettlementSchema;
import org.meritbook.ops.axonserver.settle.SettledBook;
import org.meritbook.ops.copybook.BookBinding;
import org.meritbook.ops.copybook.BookGuard;
import org.meritbook.ops.copybook.BookRefused;
import org.meritbook.ops.copybook.ClaimsAnew;
import org.meritbook.ops.copybook.StoreKind;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.ops.eventstore.append.StoreUnavailable;
import org.meritbook.query.projection.ReadModels;

/**
 * The book that this server follows. Once this exists, its database belongs to the store
 * in use; where it does not, the server does not start.
 */
@Component
class FollowedBook {

	private static final String ADOPT = "meritbook.adopt-store";

	private final StoreKind store;

	private final StoredBook book;

	private final DataSource dataSource;

	private final EventReading reading;

	FollowedBook(StoredBook book, DataSource dataSource, EventReading reading, ReadModels readModels,
			Environment environment) {
		this.store = environment.getProperty(StoreConfiguration.AXON_SERVER, Boolean.class, false)
				? StoreKind.AXON_SERVER : StoreKind.POSTGRESQL;
		this.book = book;
		this.dataSource = dataSource;
		this.reading = reading;
		SettlementSchema.migrate(dataSource);
		BookBinding binding = new BookBinding(dataSource);
		BookGuard guard = new BookGuard(binding, this.store, book);
		try {
			if (environment.getProperty(ADOPT, Boolean.class, false)) {
				adopt(guard, readModels);
			}
			else if (guard.check(known(readModels)) == BookGuard.Outcome.MOVED) {
				takeOverClaims(binding);
			}
		}
		catch (StoreUnavailable away) {
			throw BookRefused.storeIsAway(this.store.toString());
		}
	}

	/** The store in use. */
	StoreKind store() {
		return this.store;
	}

	/** Number of events that this database has seen, whoever looked at them. */
	private long known(ReadModels readModels) {
		long projected = readModels.states()
			.stream()
			.map((model) -> (model.position() != null) ? model.position() + 1 : 0)
			.max(Long::compare)
			.orElse(0L);
		return Math.max(projected, new SettledBook(this.dataSource).position() + 1);
	}

	/**
	 * The events are the same as before; so are claims and receipts, if they were as far.
	 */
	private void takeOverClaims(BookBinding binding) {
		SettledBook settled = new SettledBook(this.dataSource);
		if (this.store == StoreKind.AXON_SERVER) {
			settled.continueAfter(binding.eventsHere() - 1);
		}
		else if (settled.position() + 1 < this.book.size()) {
			new ClaimsAnew(this.dataSource, this.reading).from(this.book);
		}
	}

	private void adopt(BookGuard guard, ReadModels readModels) {
		new SettledBook(this.dataSource).startOver();
		if (this.store == StoreKind.POSTGRESQL) {
			new ClaimsAnew(this.dataSource, this.reading).from(this.book);
		}
		readModels.states()
			.stream()
			.filter((model) -> model.position() != null)
			.forEach((model) -> readModels.rebuild(model.name()));
		guard.adopt();
	}

}
