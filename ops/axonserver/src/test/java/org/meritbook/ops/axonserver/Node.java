package org.meritbook.ops.axonserver;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.meritbook.events.EventMetadata;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.type.Basis;
import org.meritbook.ops.axonserver.settle.Reservations;
import org.meritbook.ops.axonserver.settle.Settler;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.EventStoreSchema;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;
import org.meritbook.ops.postgres.Durability;
import org.meritbook.ops.postgres.TemporaryPostgres;

/**
 * One node: everything that a server has between Axon and Axon Server.
 */
final class Node implements AutoCloseable {

	static final Duration LEASE = Duration.ofSeconds(3);

	private static final Basis BASIS = Basis.of("policy-1", 1, "二(五)一是");

	private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

	final AxonServerEventStorageEngine engine;

	final Reservations reservations;

	final AxonServerBook book;

	final JdbcClient jdbc;

	private final AxonServerLink link;

	private final Settler settler;

	Node(String address, DataSource database) {
		this(address, database, LEASE, Clock.systemUTC());
	}

	Node(String address, DataSource database, Duration lease, Clock clock) {
		NamedEventSerializer serializer = new NamedEventSerializer();
		EventReading reading = new EventReading(serializer, NoOpEventUpcaster.INSTANCE);
		AxonServerConfiguration configuration = new AxonServerConfiguration();
		configuration.setServers(address);
		configuration.setReconnectInterval(200);
		this.link = new AxonServerLink(configuration, Duration.ofSeconds(1));
		this.book = new AxonServerBook(this.link, reading);
		this.reservations = new Reservations(database, 100);
		this.engine = new AxonServerEventStorageEngine(this.link, this.reservations, serializer, reading, clock);
		this.settler = new Settler(new AxonServerSource(this.book), this.reservations, database, reading, lease);
		this.jdbc = JdbcClient.create(database);
		this.settler.start();
	}

	static DataSource database() {
		DataSource database = TemporaryPostgres.shared(Durability.FORGETFUL_FOR_TESTS).freshDatabase();
		EventStoreSchema.migrate(database);
		SettlementSchema.migrate(database);
		return database;
	}

	@Override
	public void close() {
		this.settler.close();
		this.book.close();
		this.link.close();
	}

	long number(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	List<TrackedEventMessage<?>> follow(int count) throws InterruptedException {
		List<TrackedEventMessage<?>> seen = new ArrayList<>();
		try (TrackingEventStream stream = this.engine.openStream(null)) {
			while (seen.size() < count && stream.hasNextAvailable(5, TimeUnit.SECONDS)) {
				seen.add(stream.nextAvailable());
			}
		}
		return seen;
	}

	static DomainEventMessage<?> renounced(String stream, long sequence, @Nullable String commandId) {
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

}
