package org.meritbook.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.flywaydb.core.Flyway;
import org.meritbook.events.EventMetadata;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.leaf.StoredForm;
import org.meritbook.ops.postgres.TemporaryPostgres;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.projection.ReadModels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A book in memory with read models in a PostgreSQL of its own, and the nodes that read
 * it.
 */
public final class Book implements AutoCloseable {

	public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final Instant FIRST_RECORDING = Instant.parse("2026-03-01T00:00:00Z");

	private static final String[] READ_MODELS = { "announcement", "benefit", "catalogue", "certificate", "competition",
			"deadline", "designation", "honoursroll", "party", "payout", "recognition", "round", "timeline",
			"transparency" };

	/**
	 * Emptied databases of books that were closed: to make a new one takes far longer.
	 */
	private static final Queue<HikariDataSource> SPARE = new ConcurrentLinkedQueue<>();

	private final EmbeddedEventStore store = EmbeddedEventStore.builder()
		.storageEngine(new InMemoryEventStorageEngine())
		.fetchDelay(20)
		.build();

	private final StoredBook stored = new StoredBook();

	private final OpenVault vault = new OpenVault();

	private final MovableClock clock = new MovableClock(TODAY);

	private final HikariDataSource database;

	private final StatementCounter counted;

	private final List<Node> nodes = new ArrayList<>();

	private long recorded;

	public Book() {
		HikariDataSource spare = SPARE.poll();
		this.database = (spare != null) ? spare : migrated();
		this.counted = new StatementCounter(this.database);
	}

	/** A book with one node and every event recorded and projected. */
	public static Book of(List<? extends MeritbookEvent> events) {
		Book book = new Book();
		book.node();
		book.record(events);
		book.settle();
		return book;
	}

	public EventStore store() {
		return this.store;
	}

	/** The events as a store would keep them. */
	public StoredBook stored() {
		return this.stored;
	}

	public OpenVault vault() {
		return this.vault;
	}

	public MovableClock clock() {
		return this.clock;
	}

	/** The database as the nodes see it. */
	public DataSource database() {
		return this.counted;
	}

	/** How many statements this thread sends to the database. */
	public int countingStatements(Runnable work) {
		int before = this.counted.ofThisThread();
		work.run();
		return this.counted.ofThisThread() - before;
	}

	/** The first node, started when it is first asked for. */
	public Node node() {
		return this.nodes.isEmpty() ? another(Map.of()) : this.nodes.getFirst();
	}

	public Node another(Map<String, Object> settings) {
		return another(settings, Node.transactionsOn(this.counted));
	}

	public Node another(Map<String, Object> settings, TransactionOperations transactions) {
		Node node = Node.start(this, this.counted, transactions, settings);
		this.nodes.add(node);
		return node;
	}

	public void stop(Node node) {
		this.nodes.remove(node);
		node.close();
	}

	/** Writes events down one by one; gives the position of the last. */
	public long record(List<? extends MeritbookEvent> events) {
		for (MeritbookEvent event : events) {
			Map<String, Object> metadata = new TreeMap<>(Map.of(EventMetadata.ACTOR, "account-clerk",
					EventMetadata.OFFICE, Sample.BUREAU, EventMetadata.ROLE, "CLERK"));
			StoredForm stored = this.stored.add(event, metadata, FIRST_RECORDING.plusSeconds(this.recorded));
			this.store.publish(new GenericDomainEventMessage<>(stored.streamType(), stored.stream(), stored.sequence(),
					event, MetaData.from(metadata), stored.eventId(), stored.recordedAt()));
			this.recorded++;
		}
		return this.recorded - 1;
	}

	/** Waits until every read model shows every event. */
	public void settle() {
		node().bean(Positions.class).await(this.recorded - 1, READ_MODELS);
	}

	/** Every row of every read model with its position, in a fixed order. */
	public String rows() {
		return rowsOf(this.database);
	}

	public static String rowsOf(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		StringBuilder rows = new StringBuilder();
		for (String table : tables(jdbc)) {
			rows.append(table).append('\n');
			jdbc.sql("select t::text from meritbook_read." + table + " t order by 1")
				.query(String.class)
				.list()
				.forEach((row) -> rows.append("  ").append(row).append('\n'));
		}
		return rows.toString();
	}

	public JdbcClient jdbc() {
		return JdbcClient.create(this.database);
	}

	public ReadModels readModels() {
		return node().bean(ReadModels.class);
	}

	private static List<String> tables(JdbcClient jdbc) {
		return jdbc.sql("""
				select table_name from information_schema.tables
				where table_schema = 'meritbook_read' and table_type = 'BASE TABLE'
					and table_name <> 'flyway_schema_history' order by 1""")
			.query((row, number) -> row.getString(1))
			.list();
	}

	private static void empty(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		String all = tables(jdbc).stream().map((table) -> "meritbook_read." + table).collect(Collectors.joining(", "));
		jdbc.sql("truncate " + all).update();
		jdbc.sql("""
				truncate meritbook_log.tile, meritbook_log.entry, meritbook_log.stream_tip, meritbook_log.cosignature,
					meritbook_log.checkpoint, meritbook_log.log_key, meritbook_log.witnessed,
					meritbook_log.contradiction, meritbook_log.read_model_digest""").update();
		jdbc.sql("update meritbook_log.tree set size = 0").update();
	}

	private static HikariDataSource migrated() {
		HikariConfig settings = new HikariConfig();
		settings.setDataSource(TemporaryPostgres.shared().freshDatabase());
		settings.setMaximumPoolSize(16);
		settings.setMinimumIdle(1);
		HikariDataSource database = new HikariDataSource(settings);
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/query")
			.schemas("meritbook_read")
			.load()
			.migrate();
		return database;
	}

	@Override
	public void close() {
		List.copyOf(this.nodes).forEach(this::stop);
		this.store.shutDown();
		empty(this.database);
		SPARE.add(this.database);
	}

}
