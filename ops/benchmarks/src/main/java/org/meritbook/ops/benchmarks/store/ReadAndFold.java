package org.meritbook.ops.benchmarks.store;

import java.io.OutputStream;
import java.sql.Connection;
import java.util.List;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.postgresql.PGConnection;

import org.meritbook.ops.benchmarks.measure.Bench;
import org.meritbook.ops.benchmarks.measure.Contender;
import org.meritbook.ops.benchmarks.measure.Rival;
import org.meritbook.ops.benchmarks.measure.Scenario;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;

/**
 * Reads the whole book, decodes every payload and folds it into the present name of every
 * organisation, as a projector or an auditor does.
 */
public final class ReadAndFold {

	private static final long GOAL_BESIDE_COPY = 400;

	private static final long GOAL_BESIDE_AXON = 2_000;

	private ReadAndFold() {
	}

	/** The scenario over that many events. */
	public static Scenario of(int events) {
		return new Scenario("read-fold", "read, decode and fold the book", "events", (bench) -> ours(bench, events),
				List.of(new Rival("copy", "binary COPY of the same rows to nowhere", GOAL_BESIDE_COPY, 0,
						(bench) -> copy(bench, events)),
						new Rival("axon-jdbc", "the same on Axon's JDBC engine", GOAL_BESIDE_AXON, 0,
								(bench) -> axons(bench, events))));
	}

	private static Contender ours(Bench bench, int events) throws Exception {
		OurStore store = OurStore.on(bench);
		History.of(events).into(store.engine());
		return new FullPass(bench.processorTime(), () -> fold(store.engine()), store);
	}

	private static Contender axons(Bench bench, int events) throws Exception {
		var pool = Pool.of(bench.emptyDatabase());
		JdbcEventStorageEngine engine = axonsEngine(pool::getConnection);
		History.of(events).into(engine);
		return new FullPass(bench.processorTime(), () -> fold(engine), pool);
	}

	static JdbcEventStorageEngine axonsEngine(ConnectionProvider connections) {
		NamedEventSerializer serializer = new NamedEventSerializer();
		JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
			.connectionProvider(connections)
			.transactionManager(NoTransactionManager.INSTANCE)
			.eventSerializer(serializer)
			.snapshotSerializer(serializer)
			.build();
		engine.createSchema(PostgresEventTableFactory.INSTANCE);
		return engine;
	}

	private static Contender copy(Bench bench, int events) throws Exception {
		OurStore store = OurStore.on(bench);
		History.of(events).into(store.engine());
		return new FullPass(bench.processorTime(), () -> {
			try (Connection connection = store.pool().getConnection()) {
				return connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyOut("copy meritbook_events.event to stdout (format binary)", OutputStream.nullOutputStream());
			}
		}, store);
	}

	private static long fold(EventStorageEngine engine) {
		return History.fold(engine.readEvents(null, false));
	}

}
