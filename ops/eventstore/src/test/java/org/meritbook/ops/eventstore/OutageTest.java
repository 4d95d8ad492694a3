package org.meritbook.ops.eventstore;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.ops.eventstore.append.BatchLimits;
import org.meritbook.ops.eventstore.append.CommandIdTaken;
import org.meritbook.ops.eventstore.append.StoreUnavailable;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What happens while the database is away, silent or restarted.
 */
class OutageTest {

	private static final Settings IMPATIENT = Settings.defaults()
		.withBatch(new BatchLimits(256, 1 << 20, Duration.ofMillis(400)));

	private final Book book = new Book();

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void every_acknowledged_command_is_stored_once_though_connections_are_killed() throws Exception {
		PostgresEventStorageEngine engine = this.book.node();
		Set<String> acknowledged = ConcurrentHashMap.newKeySet();
		try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
			List<Future<?>> done = new ArrayList<>();
			for (int writer = 0; writer < 8; writer++) {
				String stream = "s" + writer;
				done.add(writers.submit(() -> {
					for (int i = 0; i < 60; i++) {
						acknowledged.add(appendUntilAcknowledged(engine, stream, i));
					}
				}));
			}
			while (!done.stream().allMatch(Future::isDone)) {
				killConnections();
				Thread.sleep(20);
			}
			for (Future<?> writer : done) {
				writer.get();
			}
		}

		assertThat(acknowledged).hasSize(8 * 60);
		assertThat(this.book.number("select count(*) from meritbook_events.event")).isEqualTo(8 * 60);
		assertThat(this.book.number("select count(distinct command_id) from meritbook_events.command_receipt"))
			.isEqualTo(8 * 60);
		assertThat(this.book.brokenPlaces()).isZero();
	}

	private static String appendUntilAcknowledged(PostgresEventStorageEngine engine, String stream, int sequence) {
		String command = stream + "-" + sequence;
		while (true) {
			try {
				engine.appendEvents(Book.renounced(stream, sequence, command));
				return command;
			}
			catch (CommandIdTaken ex) {
				return command;
			}
			catch (StoreUnavailable ex) {
				// In doubt: the same command again, as a client would.
			}
		}
	}

	private void killConnections() throws SQLException {
		this.book.execute("""
				select pg_terminate_backend(pid) from pg_stat_activity
				 where datname = current_database() and pid <> pg_backend_pid()
				""");
	}

	@Test
	void a_listener_whose_connection_was_killed_hears_again() throws Exception {
		PostgresEventStorageEngine engine = this.book.node();
		PostgresEventStorageEngine other = this.book.node();
		killConnections();

		for (int i = 0; i < 5; i++) {
			appendUntilAcknowledged(other, "s", i);
			assertThat(engine.signal().awaitBeyond(i, 10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void a_database_that_is_away_is_said_by_type() {
		PGSimpleDataSource nowhere = new PGSimpleDataSource();
		nowhere.setServerNames(new String[] { "127.0.0.1" });
		nowhere.setPortNumbers(new int[] { 1 });
		try (PostgresEventStorageEngine engine = engine(nowhere)) {
			assertThatExceptionOfType(StoreUnavailable.class)
				.isThrownBy(() -> engine.appendEvents(Book.renounced("a", 0)));
			assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> engine.readEvents("a"));
			assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> engine.receipts().find("c"));
		}
	}

	@Test
	void a_server_that_accepts_and_never_answers_holds_no_command_longer_than_the_timeout() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			PGSimpleDataSource dataSource = new PGSimpleDataSource();
			dataSource.setServerNames(new String[] { "127.0.0.1" });
			dataSource.setPortNumbers(new int[] { silent.getLocalPort() });
			dataSource.setConnectTimeout(0);
			try (PostgresEventStorageEngine engine = engine(dataSource)) {
				for (int i = 0; i < 3; i++) {
					assertThatExceptionOfType(StoreUnavailable.class)
						.isThrownBy(() -> engine.appendEvents(Book.renounced("a", 0)));
				}
			}
		}
	}

	@Test
	void a_call_that_hangs_is_cut_and_the_next_one_succeeds() throws Exception {
		PostgresEventStorageEngine engine = this.book.node(Clock.systemUTC(), IMPATIENT);
		engine.appendEvents(Book.renounced("a", 0, "c-0"));
		try (Connection holder = this.book.dataSource().getConnection();
				Statement statement = holder.createStatement()) {
			holder.setAutoCommit(false);
			statement.execute("lock table meritbook_events.event in exclusive mode");

			try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
				List<Future<?>> calls = new ArrayList<>();
				for (int i = 0; i < 16; i++) {
					DomainEventMessage<?> event = Book.renounced("b" + i, 0, "c-b" + i);
					calls.add(callers.submit(() -> assertThatExceptionOfType(StoreUnavailable.class)
						.isThrownBy(() -> engine.appendEvents(event))));
				}
				for (Future<?> call : calls) {
					call.get();
				}
			}
			holder.rollback();
		}

		appendUntilAcknowledged(engine, "a", 1);
		assertThat(engine.lastSequenceNumberFor("a")).contains(1L);
		assertThat(this.book.brokenPlaces()).isZero();
	}

	@Test
	void interrupted_callers_break_nothing_for_the_others() throws Exception {
		PostgresEventStorageEngine engine = this.book.node();
		List<Thread> callers = new ArrayList<>();
		Set<String> failed = ConcurrentHashMap.newKeySet();
		for (int i = 0; i < 200; i++) {
			String stream = "s" + i;
			Thread.Builder kind = (i % 2 == 0) ? Thread.ofVirtual() : Thread.ofPlatform();
			callers.add(kind.start(() -> {
				try {
					engine.appendEvents(Book.renounced(stream, 0));
				}
				catch (RuntimeException ex) {
					failed.add(stream + ": " + ex);
				}
			}));
		}
		callers.forEach(Thread::interrupt);
		for (Thread caller : callers) {
			caller.join();
		}

		assertThat(failed).isEmpty();
		assertThat(engine.stored().size()).isEqualTo(200);
	}

	@Test
	void a_closed_engine_refuses() {
		PostgresEventStorageEngine engine = this.book.node();
		engine.close();

		assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> engine.appendEvents(Book.renounced("a", 0)))
			.withMessageContaining("closed");
	}

	private static PostgresEventStorageEngine engine(PGSimpleDataSource dataSource) {
		NamedEventSerializer serializer = new NamedEventSerializer();
		return new PostgresEventStorageEngine(dataSource, serializer, serializer, NoOpEventUpcaster.INSTANCE,
				Clock.systemUTC(), IMPATIENT);
	}

}
