package org.meritbook.ops.eventstore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What is read, from where.
 */
class ReadTest {

	private static final Settings SMALL_PAGES = new Settings(Settings.defaults().batch(), 10, 10);

	private final Book book = new Book();

	@AfterEach
	void close() {
		this.book.close();
	}

	private static void append(PostgresEventStorageEngine engine, int events) {
		append("s", engine, events);
	}

	private static void append(String stream, PostgresEventStorageEngine engine, int events) {
		engine.appendEvents(
				LongStream.range(0, events).<DomainEventMessage<?>>mapToObj((i) -> Book.renounced(stream, i)).toList());
	}

	@Test
	void pages_join_without_a_seam_after_any_token() {
		PostgresEventStorageEngine engine = this.book.node(Clock.systemUTC(), SMALL_PAGES);
		for (int events : new int[] { 0, 95, 100 }) {
			long stored = engine.stored().size();
			if (events > stored) {
				engine.appendEvents(LongStream.range(stored, events)
					.<DomainEventMessage<?>>mapToObj((i) -> Book.renounced("s", i))
					.toList());
			}
			for (long token = -1; token <= events; token++) {
				assertThat(Book.positions(engine.readEvents(new GlobalSequenceTrackingToken(token), false).toList()))
					.isEqualTo(LongStream.range(token + 1, events).boxed().toList());
			}
			assertThat(Book.positions(engine.readEvents(null, true).toList()))
				.isEqualTo(LongStream.range(0, events).boxed().toList());
		}
	}

	@Test
	void a_stream_is_read_from_any_sequence() {
		PostgresEventStorageEngine engine = this.book.node(Clock.systemUTC(), SMALL_PAGES);
		append(engine, 25);
		engine.appendEvents(Book.renounced("t", 0));

		for (long first = 0; first <= 25; first++) {
			assertThat(engine.readEvents("s", first).asStream().map(DomainEventMessage::getSequenceNumber).toList())
				.isEqualTo(LongStream.range(first, 25).boxed().toList());
		}
		assertThat(engine.lastSequenceNumberFor("s")).contains(24L);
		assertThat(engine.lastSequenceNumberFor("u")).isEmpty();
		assertThat(engine.readEvents("u").hasNext()).isFalse();
	}

	@Test
	void events_of_one_name_are_read_from_any_token() {
		PostgresEventStorageEngine engine = this.book.node(Clock.systemUTC(), SMALL_PAGES);
		append(engine, 35);
		engine.appendEvents(Book.issued("c", 0, "证书-1"), Book.issued("c", 1, "证书-2"));
		append("t", engine, 20);

		assertThat(Book.positions(engine.readEvents(null, "honor.CertificateIssued").toList())).containsExactly(35L,
				36L);
		assertThat(engine.readEvents(new GlobalSequenceTrackingToken(35), "honor.CertificateIssued")).hasSize(1);
		assertThat(engine.readEvents(null, "honor.HonorRenounced")).hasSize(55);
		assertThat(engine.readEvents(null, "honor.Unheard")).isEmpty();
	}

	@Test
	void a_reader_within_a_transaction_reads_all_in_it() {
		PostgresEventStorageEngine engine = this.book.node(Clock.systemUTC(), SMALL_PAGES);
		append(engine, 95);
		TransactionTemplate transaction = new TransactionTemplate(
				new DataSourceTransactionManager(this.book.dataSource()));
		transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);

		List<Long> seen = transaction.execute((status) -> {
			Iterator<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false).iterator();
			events.next();
			append("t", engine, 50);
			List<Long> positions = new ArrayList<>();
			events.forEachRemaining((event) -> positions.add(event.trackingToken().position().orElseThrow()));
			return positions;
		});

		assertThat(seen).isEqualTo(LongStream.range(1, 95).boxed().toList());
		assertThat(engine.readEvents(null, false)).hasSize(145);
	}

	@Test
	void tokens_stand_before_the_first_and_at_the_last_event() {
		PostgresEventStorageEngine engine = this.book.node();
		assertThat(engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(-1));
		assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(-1));

		append(engine, 3);

		assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
		assertThat(engine.readEvents(engine.createHeadToken(), false)).isEmpty();
		assertThat(engine.readEvents(engine.createTailToken(), false)).hasSize(3);
	}

	@Test
	void a_token_at_an_instant_stands_before_the_first_event_recorded_then() {
		Instant start = Instant.parse("2026-05-04T00:00:00Z");
		AtomicReference<Instant> time = new AtomicReference<>(start);
		PostgresEventStorageEngine engine = this.book.node(new SettableClock(time));
		assertThat(engine.createTokenAt(start)).isEqualTo(new GlobalSequenceTrackingToken(-1));
		for (int i = 0; i < 20; i++) {
			time.set(start.plus(Duration.ofHours(i / 2)));
			engine.appendEvents(Book.renounced("s", i));
		}

		for (int hour = 0; hour < 10; hour++) {
			Instant instant = start.plus(Duration.ofHours(hour));
			assertThat(engine.createTokenAt(instant)).isEqualTo(new GlobalSequenceTrackingToken(2L * hour - 1));
			assertThat(engine.createTokenAt(instant.plusNanos(1_000)))
				.isEqualTo(new GlobalSequenceTrackingToken(2L * hour + 1));
		}
		assertThat(engine.createTokenAt(Instant.EPOCH)).isEqualTo(new GlobalSequenceTrackingToken(-1));
	}

	@Test
	void a_token_of_another_store_is_refused() {
		PostgresEventStorageEngine engine = this.book.node();

		assertThatIllegalArgumentException()
			.isThrownBy(() -> engine.readEvents(GapAwareTrackingToken.newInstance(1, List.of()), false))
			.withMessageContaining("another event store");
		assertThatIllegalArgumentException().isThrownBy(
				() -> new PostgresEventStore(engine).openStream(GapAwareTrackingToken.newInstance(1, List.of())));
	}

	@Test
	void the_latest_snapshot_is_kept() {
		PostgresEventStorageEngine engine = this.book.node();
		assertThat(engine.readSnapshot("s")).isEmpty();
		append(engine, 6);

		engine.storeSnapshot(Book.renounced("s", 3));
		engine.storeSnapshot(Book.renounced("s", 5));
		engine.storeSnapshot(Book.renounced("s", 4));

		assertThat(engine.readSnapshot("s")).hasValueSatisfying((snapshot) -> {
			assertThat(snapshot.getSequenceNumber()).isEqualTo(5);
			assertThat(snapshot.getType()).isEqualTo("Honor");
			assertThat(snapshot.getPayload()).isEqualTo(Book.renounced("s", 5).getPayload());
		});
		assertThat(new PostgresEventStore(engine).readEvents("s").asStream()).hasSize(1);
	}

	@Test
	void an_earlier_revision_is_made_current_on_reading() throws Exception {
		insertRevisionZero();
		NamedEventSerializer serializer = new NamedEventSerializer();
		try (PostgresEventStorageEngine engine = new PostgresEventStorageEngine(this.book.dataSource(), serializer,
				serializer, new EventUpcasterChain(new ReasonBecomesStatement()), Clock.systemUTC(),
				Settings.defaults())) {
			HonorRenounced expected = new HonorRenounced("s", "因故", Book.BASIS, Book.DAY);

			assertThat(engine.readEvents("s").next().getPayload()).isEqualTo(expected);
			assertThat(engine.readEvents(null, false).findFirst().orElseThrow().getPayload()).isEqualTo(expected);
		}
	}

	@Test
	void an_unknown_name_is_handed_out_as_unknown_and_not_left_out() throws Exception {
		insertRevisionZero();
		this.book.execute("""
				insert into meritbook_events.event
				values (1, now(), 's', 'Honor', 1, 'e-2', 'honor.Vanished', '1', '{}', '{}')
				""");

		assertThat(this.book.node().readEvents(new GlobalSequenceTrackingToken(0), false)).singleElement()
			.satisfies((message) -> assertThat(message.getPayload()).isInstanceOf(UnknownSerializedType.class));
	}

	private void insertRevisionZero() throws Exception {
		this.book.execute("""
				insert into meritbook_events.event
				values (0, now(), 's', 'Honor', 0, 'e-1', 'honor.HonorRenounced', '0', convert_to('{"honorId":"s",
				"reason":"因故","basis":{"policyId":"policy-1","policyVersion":1,"clause":"二(五)一是"},
				"effectiveOn":"2026-05-01"}', 'UTF8'), '{}')
				""");
	}

	/**
	 * Revision 0 called the statement a reason.
	 */
	private static final class ReasonBecomesStatement extends SingleEventUpcaster {

		@Override
		protected boolean canUpcast(IntermediateEventRepresentation event) {
			return event.getType().equals(new SimpleSerializedType("honor.HonorRenounced", "0"));
		}

		@Override
		protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
			return event.upcastPayload(new SimpleSerializedType("honor.HonorRenounced", "1"), JsonNode.class,
					(json) -> {
						ObjectNode object = (ObjectNode) json;
						object.set("statement", object.remove("reason"));
						return object;
					});
		}

	}

}
