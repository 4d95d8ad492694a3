package org.meritbook.ops.axonserver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import javax.sql.DataSource;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.ops.eventstore.StoredEvent;
import org.meritbook.ops.eventstore.append.ClaimTaken;
import org.meritbook.ops.eventstore.append.CommandIdTaken;
import org.meritbook.ops.eventstore.append.StoreUnavailable;
import org.meritbook.ops.protocolserver.ProtocolServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The adapter through the connector's real client, against a {@link ProtocolServer}.
 */
class AxonServerStoreTest {

	private final DataSource database = Node.database();

	private ProtocolServer server = ProtocolServer.start();

	private Node node = new Node(this.server.address(), this.database);

	@AfterEach
	void stop() {
		this.node.close();
		this.server.close();
	}

	@Nested
	class Events {

		@Test
		void come_back_as_they_were_at_positions_without_gaps() throws InterruptedException {
			node.engine.appendEvents(List.of(Node.renounced("honor-1", 0, "c-1"), Node.renounced("honor-2", 0, "c-1")));
			node.engine.appendEvents(List.of(Node.renounced("honor-1", 1, null)));
			assertThat(node.follow(3)).extracting((message) -> message.trackingToken().position().orElseThrow())
				.containsExactly(0L, 1L, 2L);
			DomainEventStream stream = node.engine.readEvents("honor-1", 0);
			assertThat(stream.next().getMetaData()).containsEntry("commandId", "c-1")
				.doesNotContainKey("meritbook.recordedAt");
			assertThat(stream.next().getSequenceNumber()).isEqualTo(1);
			assertThat(stream.hasNext()).isFalse();
			assertThat(node.engine.createHeadToken().position()).hasValue(2L);
			assertThat(node.engine.lastSequenceNumberFor("honor-1")).hasValue(1L);
			assertThat(node.engine.lastSequenceNumberFor("honor-9")).isEmpty();
		}

		@Test
		void keep_their_recorded_time_to_the_microsecond_and_never_go_back() {
			Instant exact = Instant.parse("2026-05-01T00:00:00.123456Z");
			try (Node fixed = new Node(server.address(), database, Node.LEASE, Clock.fixed(exact, ZoneOffset.UTC))) {
				fixed.engine.appendEvents(List.of(Node.renounced("honor-1", 0, null)));
				assertThat(fixed.book.page(0, 1)).extracting(StoredEvent::recordedAt).containsExactly(exact);
			}
		}

		@Test
		void are_paged_in_order_however_the_pages_are_cut() {
			IntStream.range(0, 120)
				.forEach((n) -> node.engine.appendEvents(List.of(Node.renounced("honor-" + n, 0, null))));
			assertThat(node.book.page(0, 50)).hasSize(50);
			assertThat(node.book.page(50, 500)).extracting(StoredEvent::position)
				.containsExactlyElementsOf(LongStream.range(50, 120).boxed().toList());
			assertThat(node.book.page(120, 5)).isEmpty();
			assertThat(node.book.page(7, 1)).extracting(StoredEvent::stream).containsExactly("honor-7");
			assertThat(node.engine.readEvents(null, false)).hasSize(120);
		}

		@Test
		void of_a_stream_that_has_moved_on_are_refused_whole() {
			node.engine.appendEvents(List.of(Node.renounced("honor-1", 0, null)));
			assertThatExceptionOfType(AggregateStreamCreationException.class).isThrownBy(() -> append("honor-1", 0));
			append("honor-1", 1);
			assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> node.engine
				.appendEvents(List.of(Node.renounced("honor-3", 0, "c-3"), Node.renounced("honor-1", 1, "c-3"))));
			assertThat(server.log().size()).isEqualTo(2);
			assertThat(node.reservations.receipt("c-3")).isEmpty();
		}

		@Test
		void are_not_read_after_the_token_of_another_store() {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> node.engine.openStream(new GapAwareTrackingToken(0, List.of())))
				.withMessageContaining("another event store");
		}

		private void append(String stream, long sequence) {
			node.engine.appendEvents(List.of(Node.renounced(stream, sequence, null)));
		}

	}

	@Nested
	class Claims {

		@Test
		void are_held_by_one_stream_and_stored_with_its_position() {
			node.engine.appendEvents(List.of(Node.issued("honor-1", 0, "No. 1")));
			assertThatExceptionOfType(ClaimTaken.class)
				.isThrownBy(() -> node.engine.appendEvents(List.of(Node.issued("honor-2", 0, "No. 1"))))
				.satisfies((taken) -> assertThat(taken.holder()).isEqualTo("honor-1"));
			assertThat(server.log().size()).isEqualTo(1);
			assertThat(number("select position from meritbook_events.claim")).isZero();
			assertThat(number("select count(*) from meritbook_settlement.reservation")).isZero();
		}

		@Test
		void have_one_winner_among_sixteen_writers_on_two_nodes() throws Exception {
			try (Node second = new Node(server.address(), database);
					ExecutorService writers = Executors.newFixedThreadPool(16)) {
				List<Callable<Boolean>> acts = IntStream.range(0, 16).<Callable<Boolean>>mapToObj((n) -> () -> {
					try {
						Node writer = (n % 2 == 0) ? node : second;
						writer.engine.appendEvents(List.of(Node.issued("honor-" + n, 0, "No. 1")));
						return true;
					}
					catch (ClaimTaken taken) {
						return false;
					}
				}).toList();
				int winners = 0;
				for (Future<Boolean> act : writers.invokeAll(acts, 30, TimeUnit.SECONDS)) {
					winners += act.get() ? 1 : 0;
				}
				assertThat(winners).isEqualTo(1);
			}
			assertThat(server.log().size()).isEqualTo(1);
			assertThat(number("select count(*) from meritbook_settlement.conflict")).isZero();
		}

		@Test
		void of_earlier_events_are_known_to_a_new_database_before_it_takes_any() {
			for (int honor = 0; honor < 5; honor++) {
				node.engine.appendEvents(List.of(Node.issued("honor-" + honor, 0, "No. " + honor)));
			}
			try (Node fresh = new Node(server.address(), Node.database())) {
				assertThatExceptionOfType(ClaimTaken.class)
					.isThrownBy(() -> fresh.engine.appendEvents(List.of(Node.issued("honor-new", 0, "No. 4"))));
			}
			assertThat(server.log().size()).isEqualTo(5);
		}

		@Test
		void that_reached_the_book_twice_are_an_alarm_with_the_position() {
			DataSource elsewhere = Node.database();
			node.engine.appendEvents(List.of(Node.issued("honor-1", 0, "No. 1")));
			try (Node ignorant = new Node(server.address(), elsewhere, Duration.ofHours(1), Clock.systemUTC())) {
				ignorant.reservations.awaitSettled("nothing");
				ignorant.book.store(ignorant.book.page(0, 1)
					.stream()
					.map((event) -> new StoredEvent(-1, event.recordedAt(), "honor-2", "Honor", 0, "another",
							event.name(), event.revision(), event.payload(), event.metadata()))
					.toList());
			}
			await(() -> number("select coalesce(max(position), -1) from meritbook_settlement.conflict") == 1);
			assertThat(node.jdbc.sql("select stream from meritbook_events.claim").query(String.class).single())
				.isEqualTo("honor-1");
		}

	}

	@Nested
	class Commands {

		@Test
		void have_a_receipt_with_the_positions_of_their_events() {
			node.engine.appendEvents(List.of(Node.renounced("honor-0", 0, null)));
			node.engine.appendEvents(List.of(Node.renounced("honor-1", 0, "c-1"), Node.renounced("honor-2", 0, "c-1")));
			assertThat(node.reservations.receipt("c-1")).hasValueSatisfying((receipt) -> {
				assertThat(receipt.firstPosition()).isEqualTo(1);
				assertThat(receipt.lastPosition()).isEqualTo(2);
				assertThat(receipt.inputHash()).isEqualTo("hash-of-c-1");
			});
			assertThatExceptionOfType(CommandIdTaken.class)
				.isThrownBy(() -> node.engine.appendEvents(List.of(Node.renounced("honor-3", 0, "c-1"))));
			assertThat(node.reservations.receipt("c-2")).isEmpty();
		}

		@Test
		void whose_answer_was_lost_are_found_carried_out_once() {
			server.loseAnswers(1);
			assertThatExceptionOfType(StoreUnavailable.class)
				.isThrownBy(() -> node.engine.appendEvents(List.of(Node.renounced("honor-1", 0, "c-1"))));
			assertThat(node.reservations.receipt("c-1")).isPresent();
			assertThatExceptionOfType(CommandIdTaken.class)
				.isThrownBy(() -> node.engine.appendEvents(List.of(Node.renounced("honor-1", 0, "c-1"))));
			assertThat(server.log().size()).isEqualTo(1);
		}

		@Test
		void that_never_reached_the_server_are_freed_and_can_be_sent_again() {
			server.loseAppends(1);
			assertThatExceptionOfType(StoreUnavailable.class)
				.isThrownBy(() -> node.engine.appendEvents(List.of(Node.renounced("honor-1", 0, "c-1"))));
			await(() -> number("select count(*) from meritbook_settlement.reservation") == 0);
			assertThat(node.reservations.receipt("c-1")).isEmpty();
			node.engine.appendEvents(List.of(Node.renounced("honor-1", 0, "c-1")));
			assertThat(server.log().size()).isEqualTo(1);
		}

	}

	@Nested
	class AfterAnOutage {

		@Test
		void readers_are_told_and_everything_goes_on_where_it_stood() throws Exception {
			node.engine.appendEvents(List.of(Node.renounced("honor-1", 0, "c-1")));
			int port = server.port();
			try (TrackingEventStream stream = node.engine.openStream(null)) {
				assertThat(stream.nextAvailable().getIdentifier()).isNotBlank();
				server.close();
				assertThatExceptionOfType(StoreUnavailable.class)
					.isThrownBy(() -> stream.hasNextAvailable(5, TimeUnit.SECONDS));
			}
			assertThatExceptionOfType(StoreUnavailable.class)
				.isThrownBy(() -> node.engine.appendEvents(List.of(Node.renounced("honor-2", 0, "c-2"))));
			server = ProtocolServer.start(server.log(), port);
			await(() -> appended("honor-2", "c-2"));
			assertThat(node.follow(2)).extracting((message) -> message.trackingToken().position().orElseThrow())
				.containsExactly(0L, 1L);
			assertThat(node.reservations.receipt("c-2")).isPresent();
		}

		private boolean appended(String stream, String commandId) {
			try {
				node.engine.appendEvents(List.of(Node.renounced(stream, 0, commandId)));
				return true;
			}
			catch (StoreUnavailable away) {
				return false;
			}
		}

	}

	private long number(String sql) {
		return this.node.number(sql);
	}

	private static void await(Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
	}

}
