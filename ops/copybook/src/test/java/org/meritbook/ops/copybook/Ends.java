package org.meritbook.ops.copybook;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.meritbook.events.EventMetadata;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.type.Basis;
import org.meritbook.ops.axonserver.AxonServerBook;
import org.meritbook.ops.axonserver.AxonServerLink;
import org.meritbook.ops.axonserver.SettlementSchema;
import org.meritbook.ops.eventstore.CopiedBook;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.EventStoreSchema;
import org.meritbook.ops.eventstore.PostgresBook;
import org.meritbook.ops.eventstore.PostgresEventStorageEngine;
import org.meritbook.ops.eventstore.Settings;
import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;
import org.meritbook.ops.postgres.Durability;
import org.meritbook.ops.postgres.TemporaryPostgres;

/**
 * Both ends of a copy, and a book to copy.
 */
final class Ends {

	private static final NamedEventSerializer SERIALIZER = new NamedEventSerializer();

	static final EventReading READING = new EventReading(SERIALIZER, NoOpEventUpcaster.INSTANCE);

	private static final Basis BASIS = Basis.of("policy-1", 1, "二(五)一是");

	private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

	private Ends() {
	}

	static PGSimpleDataSource database() {
		PGSimpleDataSource database = TemporaryPostgres.shared(Durability.FORGETFUL_FOR_TESTS).freshDatabase();
		EventStoreSchema.migrate(database);
		SettlementSchema.migrate(database);
		return database;
	}

	static PostgresBook postgres(DataSource database) {
		return new PostgresBook(database, READING);
	}

	static AxonServerLink link(String address) {
		AxonServerConfiguration configuration = new AxonServerConfiguration();
		configuration.setServers(address);
		return new AxonServerLink(configuration, Duration.ofSeconds(2));
	}

	static AxonServerBook axonServer(AxonServerLink link) {
		return new AxonServerBook(link, READING);
	}

	/** Acts of one to three events, every third one with a certificate number. */
	static void write(DataSource database, String name, int acts) {
		PostgresEventStorageEngine engine = new PostgresEventStorageEngine(database, SERIALIZER, SERIALIZER,
				NoOpEventUpcaster.INSTANCE, Clock.systemUTC(), Settings.defaults());
		for (int act = 0; act < acts; act++) {
			engine.appendEvents(act(name + "-" + act, act));
		}
		engine.close();
	}

	static BookCopy copy(StoredBook from, CopiedBook to) {
		return new BookCopy(from, to, List.of(ChainFingerprint::new), new Progress());
	}

	/** Claims and receipts as text, in order. */
	static List<String> settled(DataSource database) {
		return JdbcClient.create(database)
			.sql("""
					select c::text from meritbook_events.claim c union all
					select r::text from meritbook_events.command_receipt r order by 1""")
			.query((row, number) -> Objects.requireNonNull(row.getString(1)))
			.list();
	}

	private static List<EventMessage<?>> act(String stream, int act) {
		List<EventMessage<?>> events = new ArrayList<>();
		for (int sequence = 0; sequence <= act % 3; sequence++) {
			MeritbookEvent payload = (sequence == 2) ? new CertificateIssued(stream, "No. " + stream, 1, BASIS, DAY)
					: new HonorRenounced(stream, "不再参评 " + sequence, BASIS, DAY);
			events.add(new GenericDomainEventMessage<>("Honor", stream, sequence, payload,
					MetaData.from(Map.of(EventMetadata.COMMAND_ID, "command-" + stream, EventMetadata.INPUT_HASH, "h",
							EventMetadata.RECORD_ID, stream, EventMetadata.ACTOR, "clerk"))));
		}
		return events;
	}

}
