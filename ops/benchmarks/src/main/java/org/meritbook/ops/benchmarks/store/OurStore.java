package org.meritbook.ops.benchmarks.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.dispatch.Receipts;
import org.meritbook.ops.benchmarks.measure.Bench;
import org.meritbook.ops.eventstore.EventStoreSchema;
import org.meritbook.ops.eventstore.PostgresEventStorageEngine;
import org.meritbook.ops.eventstore.PostgresEventStore;
import org.meritbook.ops.eventstore.Settings;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;

/**
 * The book's own event store, empty, put together as the server does it.
 *
 * @param pool connections for reads
 * @param engine the store
 */
record OurStore(HikariDataSource pool, PostgresEventStorageEngine engine) implements AutoCloseable {

	static OurStore on(Bench bench) throws SQLException {
		return on(bench.emptyDatabase());
	}

	/** One more node, if the database has a book. */
	static OurStore on(PGSimpleDataSource database) {
		EventStoreSchema.migrate(database);
		HikariDataSource pool = Pool.of(database);
		NamedEventSerializer serializer = new NamedEventSerializer();
		PostgresEventStorageEngine engine = new PostgresEventStorageEngine(pool, database, serializer, serializer,
				NoOpEventUpcaster.INSTANCE, Clock.systemUTC(), Settings.defaults());
		engine.start();
		return new OurStore(pool, engine);
	}

	/** The whole deciding side on this store. */
	DecidingSide decidingSide(Path keys) {
		Receipts receipts = (commandId) -> this.engine.receipts()
			.find(commandId)
			.map((known) -> new Receipts.Recorded(known.inputHash(),
					new Receipt(known.recordId(), known.lastPosition())));
		return new DecidingSide(new PostgresEventStore(this.engine), this.engine::pin, receipts, this.pool, keys);
	}

	@Override
	public void close() {
		this.engine.close();
		this.pool.close();
	}

}
