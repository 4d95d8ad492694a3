package org.meritbook.ops.benchmarks.store;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.dispatch.Receipts;
import org.meritbook.command.lookup.StreamPins;
import org.meritbook.ops.benchmarks.measure.Bench;
import org.meritbook.ops.benchmarks.measure.Clients;
import org.meritbook.ops.benchmarks.measure.Contender;
import org.meritbook.ops.benchmarks.measure.Lap;
import org.meritbook.ops.benchmarks.measure.ProcessorTime;

/**
 * Clients that send commands along the whole path: desk, bus, aggregate, rules, store.
 */
final class BookUnderLoad implements Contender {

	/** As long as so many laps. */
	static final int WARM_UP_LAPS = 4;

	private static final int CROWD = 64;

	private final List<AutoCloseable> opened;

	private final ProcessorTime processorTime;

	private final Clients clients;

	private final Work work;

	private BookUnderLoad(List<AutoCloseable> opened, ProcessorTime processorTime, int clients, Work work) {
		this.opened = opened;
		this.processorTime = processorTime;
		this.clients = new Clients(clients, processorTime);
		this.work = work;
	}

	/** On the book's own event store. */
	static BookUnderLoad onOurs(Bench bench, int clients) throws Exception {
		OurStore store = OurStore.on(bench);
		DecidingSide side = store.decidingSide(Files.createTempDirectory(bench.folder(), "keys"));
		return new BookUnderLoad(List.of(side, store), bench.processorTime(), clients, new Work(side.desk()));
	}

	/**
	 * On Axon's JDBC engine, spared what it does not offer: receipts are not stored, and
	 * a repeated command would not be noticed.
	 */
	static BookUnderLoad onAxons(Bench bench, int clients) throws Exception {
		PGSimpleDataSource database = bench.emptyDatabase();
		HikariDataSource pool = Pool.of(database, Math.max(clients, 2));
		JdbcEventStorageEngine engine = ReadAndFold.axonsEngine(pool::getConnection);
		EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(engine).build();
		Receipts receipts = (commandId) -> Optional.of(new Receipts.Recorded("", new Receipt("", 0)));
		DecidingSide side = new DecidingSide(store, StreamPins.NONE, receipts, pool,
				Files.createTempDirectory(bench.folder(), "keys"));
		return new BookUnderLoad(List.of(side, store::shutDown, pool), bench.processorTime(), clients,
				new Work(side.desk()));
	}

	/** Many clients make the compiler see most, soonest. */
	@Override
	public void warmUp(Duration duration) throws Exception {
		try (Clients crowd = new Clients(CROWD, this.processorTime)) {
			crowd.work(duration.multipliedBy(WARM_UP_LAPS), this.work::next);
		}
		lap(duration);
	}

	@Override
	public Lap lap(Duration duration) throws Exception {
		return this.clients.work(duration, this.work::next);
	}

	@Override
	public void close() {
		this.clients.close();
		for (AutoCloseable one : this.opened) {
			try {
				one.close();
			}
			catch (Exception ex) {
				throw new IllegalStateException("A book did not close", ex);
			}
		}
	}

}
