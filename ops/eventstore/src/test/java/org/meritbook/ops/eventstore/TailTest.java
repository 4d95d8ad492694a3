package org.meritbook.ops.eventstore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.meritbook.events.MeritbookEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Following the end of the book.
 */
class TailTest {

	private final Book book = new Book();

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void another_nodes_event_arrives_without_being_asked_for() throws Exception {
		PostgresEventStore here = new PostgresEventStore(this.book.node());
		PostgresEventStorageEngine there = this.book.node();
		there.appendEvents(Book.renounced("s", 0));
		try (TrackingEventStream stream = here.openStream(null)) {
			assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
			long start = System.nanoTime();
			for (int i = 1; i <= 60; i++) {
				there.appendEvents(Book.renounced("s", i));
				assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
				assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(i));
			}
			// Asking alone takes a quarter of a second on average, each time.
			assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(10);
		}
	}

	@Test
	void readers_at_any_place_see_every_event_once_in_order_while_two_nodes_write() throws Exception {
		List<PostgresEventStorageEngine> nodes = List.of(this.book.node(), this.book.node());
		PostgresEventStore store = new PostgresEventStore(nodes.get(0));
		int perWriter = 150;
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<List<Long>>> readers = new ArrayList<>();
			for (int reader = 0; reader < 4; reader++) {
				readers.add(threads.submit(() -> read(store.openStream(null), 4 * perWriter)));
			}
			List<Future<?>> writers = new ArrayList<>();
			for (int writer = 0; writer < 4; writer++) {
				int number = writer;
				writers.add(threads.submit(() -> {
					for (int i = 0; i < perWriter; i++) {
						nodes.get(number % 2).appendEvents(Book.renounced("s" + number, i));
					}
				}));
			}
			for (Future<?> writer : writers) {
				writer.get();
			}
			for (Future<List<Long>> reader : readers) {
				assertThat(reader.get()).isEqualTo(LongStream.range(0, 4L * perWriter).boxed().toList());
			}
			assertThat(read(store.openStream(new GlobalSequenceTrackingToken(99)), 4 * perWriter - 100))
				.isEqualTo(LongStream.range(100, 4L * perWriter).boxed().toList());
		}
	}

	private static List<Long> read(TrackingEventStream stream, int events) throws InterruptedException {
		List<Long> positions = new ArrayList<>();
		try (stream) {
			while (positions.size() < events && stream.hasNextAvailable(30, TimeUnit.SECONDS)) {
				assertThat(stream.peek()).isPresent();
				positions.add(stream.nextAvailable().trackingToken().position().orElseThrow());
			}
		}
		return positions;
	}

	@Test
	void axons_pooled_processor_handles_every_event_once() throws Exception {
		PostgresEventStorageEngine other = this.book.node();
		PostgresEventStore store = new PostgresEventStore(this.book.node());
		Recorder recorder = new Recorder(300);
		PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
			.name("recorder")
			.eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(recorder).build())
			.messageSource(store)
			.tokenStore(new InMemoryTokenStore())
			.transactionManager(NoTransactionManager.INSTANCE)
			.coordinatorExecutor(Executors.newScheduledThreadPool(1))
			.workerExecutor(Executors.newScheduledThreadPool(1))
			.initialSegmentCount(1)
			.build();
		processor.start();
		try {
			for (int i = 0; i < 150; i++) {
				store.publish(Book.renounced("a", i));
				other.appendEvents(Book.renounced("b", i));
			}
			assertThat(recorder.complete.await(30, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			processor.shutDown();
		}
		assertThat(recorder.positions).isEqualTo(LongStream.range(0, 300).boxed().toList());
	}

	@Test
	void nothing_of_a_unit_of_work_that_is_refused_is_seen() throws Exception {
		PostgresEventStore store = new PostgresEventStore(this.book.node());
		store.publish(Book.renounced("a", 0));

		DefaultUnitOfWork<EventMessage<?>> work = DefaultUnitOfWork.startAndGet(Book.renounced("x", 0));
		store.publish(Book.renounced("b", 0));
		store.publish(Book.renounced("a", 0));
		assertThat(store.readEvents("b").asStream()).as("staged").hasSize(1);
		assertThatThrownBy(work::commit);

		assertThat(store.readEvents("b").asStream()).isEmpty();
		try (TrackingEventStream stream = store.openStream(null)) {
			assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
			assertThat(stream.hasNextAvailable(700, TimeUnit.MILLISECONDS)).isFalse();
		}
	}

	/**
	 * Writes down what it is given.
	 */
	static final class Recorder {

		private final List<Long> positions = Collections.synchronizedList(new ArrayList<>());

		private final CountDownLatch complete;

		Recorder(int events) {
			this.complete = new CountDownLatch(events);
		}

		@EventHandler
		void on(MeritbookEvent event, TrackingToken token) {
			this.positions.add(token.position().orElseThrow());
			this.complete.countDown();
		}

	}

}
