package org.meritbook.ops.reconciliation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.meritbook.events.EventMetadata;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.type.Basis;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.EventStoreSchema;
import org.meritbook.ops.eventstore.PostgresBook;
import org.meritbook.ops.eventstore.PostgresEventStorageEngine;
import org.meritbook.ops.eventstore.Settings;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;
import org.meritbook.ops.postgres.Durability;
import org.meritbook.ops.postgres.TemporaryPostgres;
import org.meritbook.query.projection.Handled;
import org.meritbook.query.reconciliation.Leaves;

/**
 * A book in a database that a superuser can lay hands on, with followers that say what
 * the test wants them to say.
 */
final class TamperedBook implements AutoCloseable {

	private static final NamedEventSerializer SERIALIZER = new NamedEventSerializer();

	private static final EventReading READING = new EventReading(SERIALIZER, NoOpEventUpcaster.INSTANCE);

	private static final Basis BASIS = Basis.of("policy-1", 1, "二(五)一是");

	private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

	private final HikariDataSource database = new HikariDataSource();

	private final PostgresEventStorageEngine engine;

	private final PostgresBook book;

	private final JdbcClient jdbc;

	private List<Handled> handled = List.of();

	private long leaves;

	TamperedBook() {
		this.database.setDataSource(TemporaryPostgres.shared(Durability.FORGETFUL_FOR_TESTS).freshDatabase());
		EventStoreSchema.migrate(this.database);
		this.engine = new PostgresEventStorageEngine(this.database, SERIALIZER, SERIALIZER, NoOpEventUpcaster.INSTANCE,
				Clock.systemUTC(), Settings.defaults());
		this.book = new PostgresBook(this.database, READING);
		this.jdbc = JdbcClient.create(this.database);
	}

	/** Acts of two events each: at 2n a statement, at 2n + 1 a certificate number. */
	TamperedBook with(String name, int acts) {
		for (int act = 0; act < acts; act++) {
			String stream = name + "-" + act;
			List<EventMessage<?>> events = new ArrayList<>();
			events.add(message(stream, 0, new HonorRenounced(stream, "不再参评", BASIS, DAY)));
			events.add(message(stream, 1, new CertificateIssued(stream, "No. " + stream, 1, BASIS, DAY)));
			this.engine.appendEvents(events);
		}
		followersAre(this.book.size());
		return this;
	}

	void followersAre(long events) {
		this.handled = List.of(new Handled("roll", events - 1, events));
		this.leaves = events;
	}

	void readModelIs(long position, long events) {
		this.handled = List.of(new Handled("roll", position, events));
	}

	void logHas(long size) {
		this.leaves = size;
	}

	long size() {
		return this.book.size();
	}

	/** As only a superuser can. */
	void tamper(String sql) {
		this.jdbc
			.sql("alter table meritbook_events.event disable trigger refuse_change; " + sql
					+ "; alter table meritbook_events.event enable always trigger refuse_change")
			.update();
	}

	BookReconciler reconciler() {
		return reconciler(Slices.defaults());
	}

	BookReconciler reconciler(Slices slices) {
		Leaves log = new Leaves() {

			@Override
			public String name() {
				return "transparency";
			}

			@Override
			public long size() {
				return TamperedBook.this.leaves;
			}

		};
		return new BookReconciler(
				new Sources(this.book, () -> Long.MAX_VALUE, this.database, () -> this.handled, List.of(log), List::of),
				READING, Clock.systemUTC(), slices);
	}

	BookReconciler impatient() {
		return reconciler(new Slices(2_000, 100, Duration.ZERO));
	}

	@Override
	public void close() {
		this.engine.close();
		this.database.close();
	}

	private static EventMessage<?> message(String stream, long sequence, MeritbookEvent payload) {
		return new GenericDomainEventMessage<>("Honor", stream, sequence, payload,
				MetaData.from(Map.of(EventMetadata.COMMAND_ID, "command-" + stream, EventMetadata.INPUT_HASH, "h",
						EventMetadata.RECORD_ID, stream)));
	}

}
