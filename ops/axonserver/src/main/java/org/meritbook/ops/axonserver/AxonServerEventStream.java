package org.meritbook.ops.axonserver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.append.StoreUnavailable;

/**
 * Hands out events in order as Axon Server sends them. A connection that ends is said,
 * never waited for: the reader opens a new stream. Used by one thread at a time.
 */
final class AxonServerEventStream implements TrackingEventStream {

	private final Deque<TrackedEventMessage<?>> ready = new ArrayDeque<>();

	private final AxonServerBook book;

	private final EventReading reading;

	private final EventStream source;

	private long next;

	AxonServerEventStream(AxonServerBook book, EventReading reading, long from) {
		this.book = book;
		this.reading = reading;
		this.source = book.stream(from);
		this.next = from;
	}

	@Override
	public Optional<TrackedEventMessage<?>> peek() {
		if (this.ready.isEmpty()) {
			accept(this.source.nextIfAvailable());
		}
		return Optional.ofNullable(this.ready.peekFirst());
	}

	@Override
	public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
		if (this.ready.isEmpty()) {
			accept((timeout > 0) ? this.source.nextIfAvailable(timeout, unit) : this.source.nextIfAvailable());
		}
		return !this.ready.isEmpty();
	}

	@Override
	public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
		while (this.ready.isEmpty()) {
			accept(this.source.next());
		}
		return this.ready.removeFirst();
	}

	@Override
	public boolean setOnAvailableCallback(Runnable callback) {
		this.source.onAvailable(callback);
		return true;
	}

	@Override
	public void close() {
		this.source.close();
	}

	private void accept(@Nullable EventWithToken sent) {
		if (sent != null) {
			this.reading.tracked(Stream.of(this.book.received(sent, this.next))).forEach(this.ready::add);
			this.next++;
		}
		else if (this.source.isClosed()) {
			throw new StoreUnavailable("The stream from Axon Server ended", this.source.getError().orElse(null));
		}
	}

}
