package org.meritbook.ops.axonserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import org.jspecify.annotations.Nullable;

import org.meritbook.ops.eventstore.CopiedBook;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.StoredEvent;
import org.meritbook.ops.eventstore.append.StoreUnavailable;

/**
 * The events in Axon Server, as they are stored. A position is a token: both begin at 0
 * and know no gaps, which every read checks.
 */
public final class AxonServerBook implements CopiedBook, AutoCloseable {

	private static final int BUFFER = 1_000;

	private static final int REFILL = 500;

	private static final int PATIENCE_MS = 5_000;

	private final AxonServerLink link;

	private final EventMapping mapping;

	private @Nullable EventStream cursor;

	private long cursorAt;

	/**
	 * @param link stays the caller's to close
	 * @param reading reads and writes metadata
	 */
	public AxonServerBook(AxonServerLink link, EventReading reading) {
		this.link = link;
		this.mapping = new EventMapping(reading);
	}

	@Override
	public long size() {
		return this.link.answer(this.link.events().getLastToken(), "the last token") + 1;
	}

	/**
	 * {@inheritDoc} Reading on where the page before ended costs no new stream.
	 */
	@Override
	public synchronized List<StoredEvent> page(long from, int limit) {
		long end = Math.min(from + limit, size());
		List<StoredEvent> page = new ArrayList<>();
		EventStream stream = (from < end) ? cursorAt(from) : null;
		while (stream != null && from + page.size() < end) {
			EventWithToken next = next(stream);
			if (next == null) {
				close();
				throw new StoreUnavailable("Axon Server did not send the events", stream.getError().orElse(null));
			}
			page.add(received(next, from + page.size()));
			this.cursorAt = next.getToken() + 1;
		}
		return page;
	}

	/** Gives the open stream of the last page back. */
	@Override
	public synchronized void close() {
		EventStream open = this.cursor;
		this.cursor = null;
		if (open != null) {
			open.close();
		}
	}

	@Override
	public void append(List<StoredEvent> events) {
		if (!events.isEmpty() && events.getFirst().position() != size()) {
			throw new IllegalStateException("The next position here is " + size());
		}
		store(events);
	}

	/** Opens a stream of everything from that position on. */
	EventStream stream(long from) {
		return this.link.events().openStream(from - 1, BUFFER, REFILL);
	}

	/**
	 * What Axon Server sent as the event of that position.
	 * @throws IllegalStateException if its token is another: then a position is missing
	 */
	StoredEvent received(EventWithToken sent, long expected) {
		if (sent.getToken() != expected) {
			throw new IllegalStateException(
					"Axon Server has no event at position " + expected + "; the next is at " + sent.getToken());
		}
		return this.mapping.received(sent.getToken(), sent.getEvent());
	}

	/**
	 * Stores all or nothing, at positions that the server chooses.
	 * @throws AxonServerLink.SequenceTaken if a stream has moved on
	 * @throws StoreUnavailable if the outcome is not known
	 */
	void store(List<StoredEvent> events) {
		AppendEventsTransaction transaction = this.link.events().startAppendEventsTransaction();
		events.forEach((event) -> transaction.appendEvent(this.mapping.sent(event)));
		if (!this.link.answer(transaction.commit(), "an append").getSuccess()) {
			throw new StoreUnavailable("Axon Server did not confirm the append", null);
		}
	}

	List<StoredEvent> ofStream(String stream, long firstSequence) {
		List<StoredEvent> events = new ArrayList<>();
		AggregateEventStream sent = this.link.events().openAggregateStream(stream, firstSequence);
		try {
			while (sent.hasNext()) {
				events.add(this.mapping.received(-1, sent.next()));
			}
		}
		catch (InterruptedException interrupt) {
			Thread.currentThread().interrupt();
			throw new StoreUnavailable("Interrupted while reading a stream", interrupt);
		}
		catch (RuntimeException failed) {
			throw new StoreUnavailable("Axon Server did not send the stream", failed);
		}
		return events;
	}

	Optional<StoredEvent> snapshot(String stream) {
		AggregateEventStream sent = this.link.events().loadSnapshots(stream, Long.MAX_VALUE, 1);
		List<Event> snapshots = sent.asStream().toList();
		return snapshots.stream().findFirst().map((snapshot) -> this.mapping.received(-1, snapshot));
	}

	void storeSnapshot(StoredEvent snapshot) {
		Event sent = this.mapping.sent(snapshot).toBuilder().setSnapshot(true).build();
		this.link.answer(this.link.events().appendSnapshot(sent), "a snapshot");
	}

	private EventStream cursorAt(long from) {
		EventStream open = this.cursor;
		if (open != null && this.cursorAt == from && !open.isClosed()) {
			return open;
		}
		close();
		open = stream(from);
		this.cursor = open;
		return open;
	}

	private static @Nullable EventWithToken next(EventStream stream) {
		try {
			return stream.nextIfAvailable(PATIENCE_MS, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException interrupt) {
			Thread.currentThread().interrupt();
			throw new StoreUnavailable("Interrupted while reading", interrupt);
		}
	}

}
