package org.meritbook.ops.protocolserver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import io.axoniq.axonserver.grpc.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * Events in the order of their tokens, from 0 and without gaps. Survives a restart of the
 * server that serves it, as a disk would.
 */
public final class EventLog {

	private final List<Event> events = new ArrayList<>();

	private final Map<String, List<Event>> aggregates = new HashMap<>();

	private final Map<String, Event> snapshots = new HashMap<>();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** Number of events. */
	public synchronized long size() {
		return this.events.size();
	}

	/** The events from that token on, at most so many. */
	public synchronized List<Event> from(long token, int limit) {
		int start = (int) Math.min(token, this.events.size());
		return List.copyOf(this.events.subList(start, Math.min(this.events.size(), start + limit)));
	}

	/**
	 * Stores all or nothing.
	 * @return false if a sequence is not the next one of its aggregate
	 */
	boolean append(List<Event> added) {
		synchronized (this) {
			Map<String, Long> moved = new HashMap<>();
			for (Event event : added) {
				String aggregate = event.getAggregateIdentifier();
				if (aggregate.isEmpty()) {
					continue;
				}
				long last = moved.getOrDefault(aggregate, lastSequence(aggregate));
				if (event.getAggregateSequenceNumber() != last + 1) {
					return false;
				}
				moved.put(aggregate, last + 1);
			}
			this.events.addAll(added);
			added.stream()
				.filter((event) -> !event.getAggregateIdentifier().isEmpty())
				.forEach((event) -> this.aggregates
					.computeIfAbsent(event.getAggregateIdentifier(), (aggregate) -> new ArrayList<>())
					.add(event));
		}
		this.listeners.forEach(Runnable::run);
		return true;
	}

	synchronized List<Event> ofAggregate(String aggregate, long from, long to) {
		return this.aggregates.getOrDefault(aggregate, List.of())
			.stream()
			.filter((event) -> event.getAggregateSequenceNumber() >= from && event.getAggregateSequenceNumber() <= to)
			.toList();
	}

	synchronized long lastSequence(String aggregate) {
		return this.aggregates.getOrDefault(aggregate, List.of()).size() - 1L;
	}

	/** Token of the first event of that instant or later, -1 without any. */
	synchronized long tokenAt(long instant) {
		for (int token = 0; token < this.events.size(); token++) {
			if (this.events.get(token).getTimestamp() >= instant) {
				return token;
			}
		}
		return -1;
	}

	synchronized void storeSnapshot(Event snapshot) {
		this.snapshots.put(snapshot.getAggregateIdentifier(), snapshot);
	}

	synchronized @Nullable Event snapshot(String aggregate) {
		return this.snapshots.get(aggregate);
	}

	void listen(Runnable listener) {
		this.listeners.add(listener);
	}

	void forget(Runnable listener) {
		this.listeners.remove(listener);
	}

}
