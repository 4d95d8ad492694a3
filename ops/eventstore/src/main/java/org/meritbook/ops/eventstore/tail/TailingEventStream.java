package org.meritbook.ops.eventstore.tail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.Registration;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * Hands out events in order, for ever: a reader at the end of the book waits for the bell
 * instead of asking again and again. Used by one thread at a time.
 */
public final class TailingEventStream implements TrackingEventStream {

	/** Even with a silent bell the database is asked this often. */
	private static final long ASK_EVERY_MS = 500;

	private final Deque<TrackedEventMessage<?>> buffer = new ArrayDeque<>();

	private final RecentEvents events;

	private final EventStoreSignal signal;

	private final int nearTheEnd;

	private long position;

	private long askedAt = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(ASK_EVERY_MS);

	private @Nullable Registration bell;

	private volatile boolean closed;

	/**
	 * Opens a stream behind that position.
	 * @param position position of the last event seen, -1 for none
	 * @param nearTheEnd a reader at most that many events behind shares what others read
	 */
	public TailingEventStream(RecentEvents events, EventStoreSignal signal, long position, int nearTheEnd) {
		this.events = events;
		this.signal = signal;
		this.position = position;
		this.nearTheEnd = nearTheEnd;
	}

	@Override
	public Optional<TrackedEventMessage<?>> peek() {
		return Optional.ofNullable(fill() ? this.buffer.peekFirst() : null);
	}

	@Override
	public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
		long deadline = System.nanoTime() + unit.toNanos(timeout);
		while (!fill()) {
			long remaining = deadline - System.nanoTime();
			if (remaining <= 0 || this.closed) {
				return false;
			}
			this.signal.awaitBeyond(this.position + 1, Math.min(remaining, TimeUnit.MILLISECONDS.toNanos(ASK_EVERY_MS)),
					TimeUnit.NANOSECONDS);
		}
		return true;
	}

	@Override
	public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
		while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
			if (this.closed) {
				throw new IllegalStateException("The stream is closed");
			}
		}
		return this.buffer.removeFirst();
	}

	@Override
	public boolean setOnAvailableCallback(Runnable callback) {
		Registration earlier = this.bell;
		if (earlier != null) {
			earlier.cancel();
		}
		this.bell = this.signal.onAdvance(callback);
		return true;
	}

	@Override
	public void close() {
		this.closed = true;
		Registration registered = this.bell;
		if (registered != null) {
			registered.cancel();
		}
	}

	private boolean fill() {
		if (!this.buffer.isEmpty()) {
			return true;
		}
		long now = System.nanoTime();
		boolean due = now - this.askedAt >= TimeUnit.MILLISECONDS.toNanos(ASK_EVERY_MS);
		if (this.closed || (this.signal.size() <= this.position + 1 && !due)) {
			return false;
		}
		this.askedAt = now;
		this.buffer.addAll(this.events.after(this.position, this.signal.size() - this.position <= this.nearTheEnd));
		if (this.buffer.isEmpty()) {
			return false;
		}
		this.position = RecentEvents.positionOf(this.buffer.getLast());
		return true;
	}

}
