package org.meritbook.ops.eventstore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.person.PersonCorrected;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Sealed;
import org.meritbook.ops.eventstore.append.ClaimTaken;
import org.meritbook.ops.eventstore.append.CommandIdTaken;
import org.meritbook.ops.eventstore.append.UnstorableText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What is stored, and what is refused without a trace.
 */
class AppendTest {

	private final Book book = new Book();

	private PostgresEventStorageEngine engine;

	@BeforeEach
	void open() {
		this.engine = this.book.node();
	}

	@AfterEach
	void close() {
		this.book.close();
	}

	private List<? extends TrackedEventMessage<?>> all() {
		return this.engine.readEvents(null, false).toList();
	}

	@Nested
	class Positions {

		@Test
		void start_at_zero_and_follow_the_order_of_the_append() {
			AppendTest.this.engine.appendEvents(Book.renounced("a", 0), Book.renounced("a", 1), Book.renounced("b", 0));
			AppendTest.this.engine.appendEvents(Book.renounced("a", 2));

			assertThat(Book.positions(all())).containsExactly(0L, 1L, 2L, 3L);
			assertThat(all()).extracting((message) -> ((DomainEventMessage<?>) message).getAggregateIdentifier())
				.containsExactly("a", "a", "b", "a");
		}

		@Test
		void have_no_gaps_under_thirty_two_writers() throws Exception {
			inParallel(32, (writer) -> {
				for (int i = 0; i < 40; i++) {
					AppendTest.this.engine.appendEvents(Book.renounced("s" + writer, i));
				}
			});

			assertThat(AppendTest.this.book.brokenPlaces()).isZero();
			assertThat(AppendTest.this.engine.stored().size()).isEqualTo(32 * 40);
			for (int writer = 0; writer < 32; writer++) {
				assertThat(AppendTest.this.engine.readEvents("s" + writer)
					.asStream()
					.map(DomainEventMessage::getSequenceNumber)
					.toList()).isEqualTo(LongStream.range(0, 40).boxed().toList());
			}
		}

		@Test
		void have_no_gaps_with_virtual_threads_on_two_nodes() throws Exception {
			List<PostgresEventStorageEngine> nodes = List.of(AppendTest.this.engine, AppendTest.this.book.node());
			try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
				List<Future<?>> writers = new ArrayList<>();
				for (int i = 0; i < 400; i++) {
					int number = i;
					writers.add(threads.submit(() -> {
						nodes.get(number % 2).appendEvents(Book.renounced("v" + number, 0));
						nodes.get((number + 1) % 2).appendEvents(Book.renounced("v" + number, 1));
					}));
				}
				for (Future<?> writer : writers) {
					writer.get();
				}
			}
			assertThat(AppendTest.this.book.brokenPlaces()).isZero();
			assertThat(AppendTest.this.engine.stored().size()).isEqualTo(800);
		}

		@Test
		void are_not_used_up_by_a_refused_append() {
			AppendTest.this.engine.appendEvents(Book.renounced("a", 0));
			assertThatThrownBy(() -> AppendTest.this.engine.appendEvents(Book.renounced("a", 0)));
			AppendTest.this.engine.appendEvents(Book.renounced("a", 1));

			assertThat(Book.positions(all())).containsExactly(0L, 1L);
		}

		@Test
		void are_given_to_an_event_without_a_stream() {
			AppendTest.this.engine
				.appendEvents(GenericEventMessage.asEventMessage(new HonorRenounced("a", "理由", Book.BASIS, Book.DAY)));

			assertThat(all()).singleElement().isNotInstanceOf(DomainEventMessage.class);
		}

	}

	@Nested
	class RecordedTime {

		@Test
		void is_the_timestamp_of_a_message_that_is_read() {
			Instant now = Instant.parse("2026-05-04T01:02:03.123456Z");
			PostgresEventStorageEngine node = AppendTest.this.book.node(Clock.fixed(now, ZoneOffset.UTC));
			node.appendEvents(Book.renounced("a", 0));

			assertThat(all()).extracting(TrackedEventMessage::getTimestamp).containsExactly(now);
		}

		@Test
		void never_falls_when_the_clock_jumps_back() throws Exception {
			Instant start = Instant.parse("2026-05-04T01:02:03Z");
			AtomicReference<Instant> time = new AtomicReference<>(start);
			PostgresEventStorageEngine node = AppendTest.this.book.node(new SettableClock(time));
			for (int days : new int[] { 0, 400, -400, 1, 401 }) {
				time.set(start.plus(Duration.ofDays(days)));
				node.appendEvents(
						Book.renounced("a", node.lastSequenceNumberFor("a").map((last) -> last + 1).orElse(0L)));
			}

			assertThat(AppendTest.this.book.brokenPlaces()).isZero();
			assertThat(all()).extracting((message) -> Duration.between(start, message.getTimestamp()).toDays())
				.containsExactly(0L, 400L, 400L, 400L, 401L);
		}

	}

	@Nested
	class Streams {

		@Test
		void have_one_winner_for_each_version_among_sixty_four_writers() throws Exception {
			AtomicInteger won = new AtomicInteger();
			AtomicInteger lost = new AtomicInteger();
			for (int version = 0; version < 5; version++) {
				long sequence = version;
				inParallel(64, (writer) -> {
					try {
						AppendTest.this.engine.appendEvents(Book.renounced("hot", sequence));
						won.incrementAndGet();
					}
					catch (ConcurrencyException | AggregateStreamCreationException ex) {
						lost.incrementAndGet();
					}
				});
			}
			assertThat(won).hasValue(5);
			assertThat(lost).hasValue(5 * 63);
			assertThat(AppendTest.this.engine.readEvents("hot").asStream().count()).isEqualTo(5);
		}

		@Test
		void say_that_they_exist_already() {
			AppendTest.this.engine.appendEvents(Book.renounced("a", 0));

			assertThatExceptionOfType(AggregateStreamCreationException.class)
				.isThrownBy(() -> AppendTest.this.engine.appendEvents(Book.renounced("a", 0)));
		}

		@Test
		void refuse_a_sequence_that_leaves_a_gap() {
			AppendTest.this.engine.appendEvents(Book.renounced("a", 0));

			assertThatExceptionOfType(ConcurrencyException.class)
				.isThrownBy(() -> AppendTest.this.engine.appendEvents(Book.renounced("a", 2)))
				.isNotInstanceOf(AggregateStreamCreationException.class);
		}

		@Test
		void are_continued_without_a_gap_inside_one_append() {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> AppendTest.this.engine.appendEvents(Book.renounced("a", 0), Book.renounced("a", 2)));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> AppendTest.this.engine.appendEvents(Book.renounced("a", 0), Book.renounced("a", 0)));
		}

		@Test
		void are_written_together_or_not_at_all() {
			AppendTest.this.engine.appendEvents(Book.renounced("a", 0));

			assertThatExceptionOfType(AggregateStreamCreationException.class).isThrownBy(() -> AppendTest.this.engine
				.appendEvents(Book.renounced("b", 0), Book.issued("c", 0, "证-1"), Book.renounced("a", 0)));

			assertThat(all()).hasSize(1);
			assertThat(AppendTest.this.engine.lastSequenceNumberFor("b")).isEmpty();
			AppendTest.this.engine.appendEvents(Book.issued("d", 0, "证-1"));
		}

		@Test
		void refuse_an_event_id_that_is_stored_already() {
			DomainEventMessage<?> message = Book.renounced("a", 0);
			AppendTest.this.engine.appendEvents(message);

			assertThatExceptionOfType(ConcurrencyException.class)
				.isThrownBy(() -> AppendTest.this.engine.appendEvents(new GenericDomainEventMessage<>("Honor", "b", 0L,
						message.getPayload(), message.getMetaData(), message.getIdentifier(), message.getTimestamp())));
		}

	}

	@Nested
	class Batches {

		@Test
		void lose_only_the_append_that_conflicts() throws Exception {
			AppendTest.this.engine.appendEvents(Book.renounced("taken", 0));
			AtomicInteger refused = new AtomicInteger();
			inParallel(48, (writer) -> {
				try {
					AppendTest.this.engine
						.appendEvents((writer % 3 == 0) ? Book.renounced("taken", 0) : Book.renounced("n" + writer, 0));
				}
				catch (AggregateStreamCreationException ex) {
					refused.incrementAndGet();
				}
			});

			assertThat(refused).hasValue(16);
			assertThat(AppendTest.this.engine.stored().size()).isEqualTo(1 + 32);
			assertThat(AppendTest.this.book.brokenPlaces()).isZero();
		}

	}

	@Nested
	class CommandIds {

		@Test
		void leave_a_receipt() {
			AppendTest.this.engine.appendEvents(Book.renounced("x", 0));
			AppendTest.this.engine.appendEvents(Book.renounced("a", 0, "c-1"), Book.renounced("b", 0, "c-1"));
			CommandReceipt receipt = new CommandReceipt("c-1", "hash-of-c-1", "a", 1, 2);

			assertThat(AppendTest.this.engine.receipts().find("c-1")).contains(receipt);
			assertThat(AppendTest.this.book.node().receipts().find("c-1")).contains(receipt);
			assertThat(AppendTest.this.engine.receipts().find("c-2")).isEmpty();
		}

		@Test
		void are_carried_out_once_among_sixty_four_retries() throws Exception {
			PostgresEventStorageEngine other = AppendTest.this.book.node();
			AtomicInteger taken = new AtomicInteger();
			inParallel(64, (retry) -> {
				try {
					((retry % 2 == 0) ? AppendTest.this.engine : other)
						.appendEvents(Book.renounced("r" + retry, 0, "c-1"));
				}
				catch (CommandIdTaken ex) {
					assertThat(ex.commandId()).isEqualTo("c-1");
					assertThat(other.receipts().find("c-1")).isPresent();
					taken.incrementAndGet();
				}
			});
			assertThat(taken).hasValue(63);
			assertThat(all()).hasSize(1);
		}

		@Test
		void come_before_a_conflict_of_the_stream() {
			AppendTest.this.engine.appendEvents(Book.renounced("a", 0, "c-1"));

			assertThatExceptionOfType(CommandIdTaken.class)
				.isThrownBy(() -> AppendTest.this.engine.appendEvents(Book.renounced("a", 0, "c-1")));
		}

		@Test
		void are_not_mixed_in_one_append() {
			assertThatIllegalArgumentException().isThrownBy(() -> AppendTest.this.engine
				.appendEvents(Book.renounced("a", 0, "c-1"), Book.renounced("b", 0, "c-2")));
		}

	}

	@Nested
	class Claims {

		@Test
		void are_held_by_one_stream() {
			AppendTest.this.engine.appendEvents(Book.issued("a", 0, "证-1"));

			assertThatExceptionOfType(ClaimTaken.class)
				.isThrownBy(() -> AppendTest.this.engine.appendEvents(Book.issued("b", 0, "证-1")))
				.satisfies((taken) -> {
					assertThat(taken.kind()).isEqualTo("honor.certificate");
					assertThat(taken.holder()).isEqualTo("a");
					assertThat(taken).hasMessageNotContaining("证-1");
				});
			assertThat(all()).hasSize(1);
		}

		@Test
		void may_be_taken_again_by_their_holder() {
			AppendTest.this.engine.appendEvents(Book.issued("a", 0, "证-1"));
			AppendTest.this.engine.appendEvents(Book.issued("a", 1, "证-1"));

			assertThat(all()).hasSize(2);
		}

		@Test
		void are_freed_and_taken_in_the_order_of_the_events() {
			AppendTest.this.engine.appendEvents(identity("a", 0, "id-0", "id-1"));
			AppendTest.this.engine.appendEvents(identity("a", 1, "id-1", "id-2"), identity("b", 0, "id-9", "id-1"));
			AppendTest.this.engine.appendEvents(identity("a", 2, "id-2", "id-3"), identity("a", 3, "id-3", "id-2"));

			assertThatExceptionOfType(ClaimTaken.class)
				.isThrownBy(() -> AppendTest.this.engine.appendEvents(identity("c", 0, "id-9", "id-2")))
				.satisfies((taken) -> assertThat(taken.holder()).isEqualTo("a"));
			AppendTest.this.engine.appendEvents(identity("c", 0, "id-9", "id-3"));
		}

		@Test
		void are_freed_by_their_holder_alone() {
			AppendTest.this.engine.appendEvents(identity("a", 0, "id-0", "id-1"));
			AppendTest.this.engine.appendEvents(identity("b", 0, "id-1", "id-2"));

			assertThatExceptionOfType(ClaimTaken.class)
				.isThrownBy(() -> AppendTest.this.engine.appendEvents(identity("c", 0, "id-0", "id-1")));
		}

		@Test
		void stay_as_they_were_when_the_append_is_refused() {
			AppendTest.this.engine.appendEvents(identity("a", 0, "id-0", "id-1"), identity("b", 0, "id-0", "id-2"));

			assertThatExceptionOfType(ClaimTaken.class).isThrownBy(() -> AppendTest.this.engine
				.appendEvents(identity("a", 1, "id-1", "id-3"), identity("a", 2, "id-3", "id-2")));

			assertThatExceptionOfType(ClaimTaken.class)
				.isThrownBy(() -> AppendTest.this.engine.appendEvents(identity("c", 0, "id-0", "id-1")));
			AppendTest.this.engine.appendEvents(identity("c", 0, "id-0", "id-3"));
		}

		private static DomainEventMessage<?> identity(String person, long sequence, String from, String to) {
			return Book.message(person, sequence, new PersonCorrected(person, DocumentType.RESIDENT_ID, to, from,
					new Sealed("v1.x"), "更正", Book.BASIS, Book.DAY), null);
		}

		@Test
		void go_to_one_of_many_who_want_them_at_once() throws Exception {
			AtomicInteger refused = new AtomicInteger();
			inParallel(32, (writer) -> {
				try {
					AppendTest.this.engine.appendEvents(Book.issued("w" + writer, 0, "证-1"));
				}
				catch (ClaimTaken ex) {
					refused.incrementAndGet();
				}
			});
			assertThat(refused).hasValue(31);
			assertThat(AppendTest.this.book.brokenPlaces()).isZero();
		}

	}

	@Nested
	class Texts {

		@Test
		void that_no_column_can_hold_are_refused_alone() throws Exception {
			AtomicInteger refused = new AtomicInteger();
			List<String> bad = List.of("nul\0", "half\uD83C", "\uDF96half", "长".repeat(400));
			inParallel(32, (writer) -> {
				try {
					AppendTest.this.engine
						.appendEvents(Book.issued("t" + writer, 0, (writer < 4) ? bad.get(writer) : "证-" + writer));
				}
				catch (UnstorableText ex) {
					assertThat(ex.field()).isEqualTo("claim.value");
					refused.incrementAndGet();
				}
			});
			assertThat(refused).hasValue(4);
			assertThat(all()).hasSize(28);
		}

		@Test
		void in_a_payload_come_back_as_they_were() {
			for (String reason : List.of("nul\0 and 🏅", "half \uD83C and 荣誉", "\uDF96", "\"\\\n\u2028")) {
				HonorRenounced event = new HonorRenounced("p", reason, Basis.of("p", 1, "一"), Book.DAY);
				long next = AppendTest.this.engine.lastSequenceNumberFor("p").map((last) -> last + 1).orElse(0L);
				AppendTest.this.engine.appendEvents(Book.message("p", next, event, null));

				assertThat(AppendTest.this.engine.readEvents("p", next).next().getPayload()).isEqualTo(event);
			}
		}

	}

	@Nested
	class Changes {

		@Test
		void to_a_recorded_event_are_refused_by_the_database() {
			AppendTest.this.engine.appendEvents(Book.renounced("a", 0));

			for (String sql : List.of("update meritbook_events.event set name = 'x'",
					"delete from meritbook_events.event", "truncate meritbook_events.event",
					"set session_replication_role = replica; delete from meritbook_events.event")) {
				assertThatThrownBy(() -> AppendTest.this.book.execute(sql)).hasMessageContaining("append-only");
			}
			assertThat(all()).hasSize(1);
		}

	}

	@Nested
	class Pins {

		@Test
		void refuse_an_act_that_rests_on_a_stream_that_has_moved_on() {
			AppendTest.this.engine.appendEvents(Book.renounced("policy", 0));
			acting(() -> pinned("policy", 1, Book.renounced("a", 0)));
			AppendTest.this.book.node().appendEvents(Book.renounced("policy", 1));

			assertThatExceptionOfType(ConcurrencyException.class)
				.isThrownBy(() -> acting(() -> pinned("policy", 1, Book.renounced("b", 0))))
				.withMessageContaining("rests on");
			acting(() -> pinned("policy", 2, Book.renounced("b", 0)));
			assertThat(Book.positions(all())).containsExactly(0L, 1L, 2L, 3L);
		}

		@Test
		void refuse_an_act_that_rests_on_a_stream_that_has_begun() {
			acting(() -> pinned("policy", 0, Book.renounced("a", 0)));
			AppendTest.this.engine.appendEvents(Book.renounced("policy", 0));

			assertThatExceptionOfType(ConcurrencyException.class)
				.isThrownBy(() -> acting(() -> pinned("policy", 0, Book.renounced("b", 0))));
		}

		@Test
		void hold_among_acts_that_are_stored_together_with_what_they_rest_on() throws Exception {
			AppendTest.this.engine.appendEvents(Book.renounced("policy", 0));
			AtomicInteger refused = new AtomicInteger();
			inParallel(32, (writer) -> {
				try {
					if (writer == 16) {
						AppendTest.this.engine.appendEvents(Book.renounced("policy", 1));
					}
					else {
						acting(() -> pinned("policy", 1, Book.renounced("s" + writer, 0)));
					}
				}
				catch (ConcurrencyException ex) {
					refused.incrementAndGet();
				}
			});

			long moved = AppendTest.this.book
				.number("select position from meritbook_events.event where stream = 'policy' and sequence = 1");
			assertThat(all()).as("nothing that rests on the older state stands behind the newer one")
				.hasSize((int) moved + 1);
			assertThat(refused.get()).isEqualTo(32 - (int) moved);
			assertThat(AppendTest.this.book.brokenPlaces()).isZero();
		}

		@Test
		void are_not_taken_without_an_act() {
			assertThat(AppendTest.this.engine.pin("policy", 0)).isFalse();
		}

		private void pinned(String stream, long next, DomainEventMessage<?> event) {
			assertThat(AppendTest.this.engine.pin(stream, next)).isTrue();
			AppendTest.this.engine.appendEvents(event);
		}

		private static void acting(Runnable act) {
			DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("act")).execute(act);
		}

	}

	private static void inParallel(int threads, Work work) throws Exception {
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<Callable<Void>> tasks = IntStream.range(0, threads).<Callable<Void>>mapToObj((number) -> () -> {
				work.run(number);
				return null;
			}).toList();
			for (Future<Void> done : pool.invokeAll(tasks)) {
				done.get();
			}
		}
	}

	interface Work {

		void run(int number) throws Exception;

	}

}
