package org.meritbook.ops.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.meritbook.ops.eventstore.json.NamedEventSerializer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Why there is an engine of our own: a commit that takes longer than the gap timeout is
 * never seen by a reader of Axon's JDBC engine, and nothing says so.
 */
class LostEventTest {

	private static final int GAP_TIMEOUT_MS = 50;

	@Test
	void axons_own_engine_loses_the_event_of_a_slow_commit_from_a_tracking_reader() throws Exception {
		try (Book book = new Book(); Connection slow = book.dataSource().getConnection()) {
			JdbcEventStorageEngine reader = axons(book.dataSource()::getConnection);
			reader.createSchema(PostgresEventTableFactory.INSTANCE);
			slow.setAutoCommit(false);

			axons(new SingleConnectionDataSource(slow, true)::getConnection).appendEvents(Book.renounced("a", 0));
			axons(book.dataSource()::getConnection).appendEvents(Book.renounced("b", 0));
			Thread.sleep(4 * GAP_TIMEOUT_MS);
			List<? extends TrackedEventMessage<?>> first = reader.readEvents(null, false).toList();
			slow.commit();
			TrackingToken seen = first.getLast().trackingToken();
			List<? extends TrackedEventMessage<?>> second = reader.readEvents(seen, false).toList();

			assertThat(first).hasSize(1);
			assertThat(second).as("the event of the slow commit").isEmpty();
			assertThat(reader.readEvents("a").hasNext()).as("although it is stored").isTrue();
		}
	}

	@Test
	void ours_shows_nothing_behind_a_commit_that_is_still_under_way() throws Exception {
		try (Book book = new Book();
				Connection slow = book.dataSource().getConnection();
				ExecutorService other = Executors.newSingleThreadExecutor()) {
			PostgresEventStorageEngine engine = book.node();
			slow.setAutoCommit(false);
			appendUncommitted(slow);

			Future<?> behind = other.submit(() -> engine.appendEvents(Book.renounced("b", 0)));
			assertThatExceptionOfType(TimeoutException.class)
				.isThrownBy(() -> behind.get(4 * GAP_TIMEOUT_MS, TimeUnit.MILLISECONDS));
			List<? extends TrackedEventMessage<?>> first = engine.readEvents(null, false).toList();
			slow.commit();
			behind.get();
			List<? extends TrackedEventMessage<?>> second = engine.readEvents(engine.createTailToken(), false).toList();

			assertThat(first).isEmpty();
			assertThat(Book.positions(second)).containsExactly(0L, 1L);
		}
	}

	/** Another node's append, slow to commit. */
	private static void appendUncommitted(Connection connection) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute("""
					select * from meritbook_events.append(now(), false,
						array[null], array[''], array[''], array[false],
						array[1], array[1], array[0],
						array['e-a'], array['a'], array['Honor'], array[0], array['honor.HonorRenounced'], array['1'],
						array['{}']::bytea[], array['{}']::bytea[], array['a'], array[0], array[false],
						'{}', '{}', '{}', '{}', '{}')
					""");
		}
	}

	private static JdbcEventStorageEngine axons(ConnectionProvider connections) {
		NamedEventSerializer serializer = new NamedEventSerializer();
		return JdbcEventStorageEngine.builder()
			.connectionProvider(connections)
			.transactionManager(NoTransactionManager.INSTANCE)
			.eventSerializer(serializer)
			.snapshotSerializer(serializer)
			.gapTimeout(GAP_TIMEOUT_MS)
			.build();
	}

}
