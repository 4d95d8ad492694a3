package org.meritbook.ops.eventstore.tail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * The last events of the book, read once and decoded once for all who follow its end. A
 * reader further back reads for itself.
 *
 * <p>
 * Positions have no gaps, so the events kept are simply all between two positions.
 */
public final class RecentEvents {

	private final ReentrantLock lock = new ReentrantLock();

	private final EventStorageEngine engine;

	private final int kept;

	private final int pageSize;

	/** All messages of the positions after {@link #from} up to {@link #to}. */
	private final List<TrackedEventMessage<?>> window = new ArrayList<>();

	private long from = -1;

	private long to = -1;

	/**
	 * Keeps nothing yet.
	 * @param engine reads events
	 * @param kept most events to keep
	 * @param pageSize most events to read at once
	 */
	public RecentEvents(EventStorageEngine engine, int kept, int pageSize) {
		this.engine = engine;
		this.kept = kept;
		this.pageSize = pageSize;
	}

	/** The next messages after that position; none at the end of the book. */
	List<TrackedEventMessage<?>> after(long position, boolean nearTheEnd) {
		if (!nearTheEnd) {
			return read(position);
		}
		this.lock.lock();
		try {
			if (position >= this.from && position < this.to) {
				return next(position);
			}
			if (position >= this.to) {
				extend(position);
				return next(position);
			}
		}
		finally {
			this.lock.unlock();
		}
		return read(position);
	}

	private void extend(long position) {
		List<TrackedEventMessage<?>> page = read(position);
		if (position > this.to) {
			this.window.clear();
			this.from = position;
			this.to = position;
		}
		if (page.isEmpty()) {
			return;
		}
		this.window.addAll(page);
		this.to = positionOf(page.getLast());
		if (this.window.size() > 2 * this.kept) {
			this.window.subList(0, this.window.size() - this.kept).clear();
			// Of the first kept position a message may be gone: it counts as not kept.
			this.from = positionOf(this.window.getFirst());
		}
	}

	private List<TrackedEventMessage<?>> next(long position) {
		int low = 0;
		int high = this.window.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (positionOf(this.window.get(middle)) <= position) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return List.copyOf(this.window.subList(low, Math.min(this.window.size(), low + this.pageSize)));
	}

	private List<TrackedEventMessage<?>> read(long position) {
		try (Stream<? extends TrackedEventMessage<?>> events = this.engine
			.readEvents(new GlobalSequenceTrackingToken(position), false)) {
			return List.copyOf(events.limit(this.pageSize).toList());
		}
	}

	static long positionOf(TrackedEventMessage<?> message) {
		TrackingToken token = message.trackingToken();
		return token.position().orElseThrow();
	}

}
