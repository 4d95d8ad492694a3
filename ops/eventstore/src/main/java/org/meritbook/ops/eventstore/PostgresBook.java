package org.meritbook.ops.eventstore;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The book in PostgreSQL as one end of a copy. Events, claims and receipts of a part are
 * one transaction, under the lock that every append takes.
 */
public final class PostgresBook implements CopiedBook {

	private final EventTable events;

	private final JdbcTemplate jdbc;

	private final @Nullable Settlement settlement;

	private final TransactionTemplate transaction;

	private PostgresBook(DataSource dataSource, @Nullable Settlement settlement) {
		this.events = new EventTable(dataSource);
		this.jdbc = new JdbcTemplate(dataSource);
		this.settlement = settlement;
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
	}

	/**
	 * The book with its claims and receipts.
	 * @param dataSource database with the tables of the event store
	 * @param reading reads what events claim
	 */
	public PostgresBook(DataSource dataSource, EventReading reading) {
		this(dataSource, new Settlement(JdbcClient.create(dataSource), reading));
	}

	/**
	 * The events alone, in a database whose claims and receipts follow the same book in
	 * another store: they are as far as that one already.
	 */
	public static PostgresBook withoutClaims(DataSource dataSource) {
		return new PostgresBook(dataSource, (Settlement) null);
	}

	@Override
	public long size() {
		return this.events.size();
	}

	@Override
	public List<StoredEvent> page(long from, int limit) {
		return this.events.page(from, limit);
	}

	/**
	 * {@inheritDoc}
	 * @throws IllegalStateException if another event claims the same value for another
	 * stream: such a book breaks its own promise and is not multiplied
	 */
	@Override
	public void append(List<StoredEvent> copied) {
		if (copied.isEmpty()) {
			return;
		}
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.queryForList("select pg_advisory_xact_lock(1835364969, 1651470187)");
			long next = this.events.size();
			if (copied.getFirst().position() != next) {
				throw new IllegalStateException("The next position here is " + next);
			}
			insert(copied);
			settle(copied);
			this.jdbc.queryForList("select pg_notify('meritbook_events', ?)", Long.toString(next + copied.size()));
		});
	}

	private void settle(List<StoredEvent> copied) {
		if (this.settlement == null) {
			return;
		}
		this.settlement.settle(copied).stream().findFirst().ifPresent((conflict) -> {
			throw new IllegalStateException("The event at position " + conflict.position() + " claims what "
					+ conflict.holder() + " holds as " + conflict.kind());
		});
	}

	private void insert(List<StoredEvent> copied) {
		this.jdbc.batchUpdate("insert into meritbook_events.event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				copied.stream().map(PostgresBook::row).toList());
	}

	private static @Nullable Object[] row(StoredEvent event) {
		return new @Nullable Object[] { event.position(), OffsetDateTime.ofInstant(event.recordedAt(), ZoneOffset.UTC),
				event.stream(), event.streamType(), (event.stream() != null) ? event.sequence() : null, event.eventId(),
				event.name(), event.revision(), event.payload(), event.metadata() };
	}

}
