package org.meritbook.ops.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.events.EventMetadata;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.type.Basis;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;
import org.meritbook.ops.postgres.Durability;
import org.meritbook.ops.postgres.TemporaryPostgres;

/**
 * An empty book, on a server that keeps what it acknowledges, behind a pool as in
 * production. One at a time: each starts by emptying the one database of all tests.
 */
final class Book implements AutoCloseable {

	static final Basis BASIS = Basis.of("policy-1", 1, "二(五)一是");

	static final LocalDate DAY = LocalDate.of(2026, 5, 1);

	private static final PGSimpleDataSource DATABASE = migrated();

	private final List<PostgresEventStorageEngine> engines = new ArrayList<>();

	private final HikariDataSource pool;

	Book() {
		try {
			empty();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The book could not be emptied", ex);
		}
		HikariConfig config = new HikariConfig();
		config.setDataSource(DATABASE);
		config.setMaximumPoolSize(20);
		config.setMinimumIdle(0);
		this.pool = new HikariDataSource(config);
	}

	private static PGSimpleDataSource migrated() {
		PGSimpleDataSource database = TemporaryPostgres.shared(Durability.KEPT).freshDatabase();
		EventStoreSchema.migrate(database);
		return database;
	}

	/** As only a superuser can, after ending what an earlier test left running. */
	private void empty() throws SQLException {
		execute("""
				select pg_terminate_backend(pid, 10000) from pg_stat_activity
				 where datname = current_database() and pid <> pg_backend_pid();
				alter table meritbook_events.event disable trigger refuse_change;
				truncate meritbook_events.event, meritbook_events.claim, meritbook_events.command_receipt,
				         meritbook_events.snapshot;
				alter table meritbook_events.event enable always trigger refuse_change;
				drop table if exists domainevententry, snapshotevententry;
				""");
	}

	DataSource dataSource() {
		return this.pool;
	}

	/** One more node on this book. */
	PostgresEventStorageEngine node() {
		return node(Clock.systemUTC());
	}

	PostgresEventStorageEngine node(Clock clock) {
		return node(clock, Settings.defaults());
	}

	PostgresEventStorageEngine node(Clock clock, Settings settings) {
		NamedEventSerializer serializer = new NamedEventSerializer();
		PostgresEventStorageEngine engine = new PostgresEventStorageEngine(this.pool, DATABASE, serializer, serializer,
				NoOpEventUpcaster.INSTANCE, clock, settings);
		engine.start();
		this.engines.add(engine);
		return engine;
	}

	@Override
	public void close() {
		this.engines.forEach(PostgresEventStorageEngine::close);
		this.pool.close();
	}

	long number(String sql) throws SQLException {
		try (Connection connection = DATABASE.getConnection();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getLong(1);
		}
	}

	void execute(String sql) throws SQLException {
		try (Connection connection = DATABASE.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** Positions are 0, 1, 2 … and recorded times never fall. */
	long brokenPlaces() throws SQLException {
		return number("""
				select count(*) from (select position, row_number() over w - 1 as expected, recorded_at,
				                             lag(recorded_at) over w as before
				                        from meritbook_events.event window w as (order by position)) e
				 where position <> expected or recorded_at < before
				""");
	}

	static DomainEventMessage<?> renounced(String stream, long sequence) {
		return message(stream, sequence, new HonorRenounced(stream, "不再参评", BASIS, DAY), null);
	}

	static DomainEventMessage<?> renounced(String stream, long sequence, String commandId) {
		return message(stream, sequence, new HonorRenounced(stream, "不再参评", BASIS, DAY), commandId);
	}

	static DomainEventMessage<?> issued(String stream, long sequence, String certificateNo) {
		return message(stream, sequence, new CertificateIssued(stream, certificateNo, 1, BASIS, DAY), null);
	}

	static DomainEventMessage<?> message(String stream, long sequence, MeritbookEvent payload,
			@Nullable String commandId) {
		Map<String, String> metadata = (commandId != null) ? Map.of(EventMetadata.COMMAND_ID, commandId,
				EventMetadata.INPUT_HASH, "hash-of-" + commandId, EventMetadata.RECORD_ID, stream) : Map.of();
		return new GenericDomainEventMessage<>("Honor", stream, sequence, payload, MetaData.from(metadata));
	}

	static List<Long> positions(List<? extends TrackedEventMessage<?>> messages) {
		return messages.stream().map((message) -> message.trackingToken().position().orElseThrow()).toList();
	}

}
