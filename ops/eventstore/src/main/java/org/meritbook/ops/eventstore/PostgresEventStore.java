package org.meritbook.ops.eventstore;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

import org.meritbook.ops.eventstore.tail.RecentEvents;
import org.meritbook.ops.eventstore.tail.TailingEventStream;

/**
 * Axon's event store over {@link PostgresEventStorageEngine}.
 *
 * <p>
 * Not Axon's {@code EmbeddedEventStore}: its streams can sleep through an append for
 * their whole timeout, cannot be woken for another node's append, and offer processors no
 * bell, so that these poll twice a second.
 */
public final class PostgresEventStore extends AbstractEventStore {

	private static final int RECENT_EVENTS = 10_000;

	private static final int PAGE_SIZE = 1_000;

	private final PostgresEventStorageEngine engine;

	private final RecentEvents recent;

	/**
	 * A store over that engine.
	 * @param engine stays the caller's to start and to close
	 */
	public PostgresEventStore(PostgresEventStorageEngine engine) {
		this(engine, new Builder());
	}

	/**
	 * A store over that engine with the builder's monitor and spans.
	 * @param engine stays the caller's to start and to close
	 * @param builder its storage engine is replaced
	 */
	public PostgresEventStore(PostgresEventStorageEngine engine, Builder builder) {
		super(builder.storageEngine(engine));
		this.engine = engine;
		this.recent = new RecentEvents(engine, RECENT_EVENTS, PAGE_SIZE);
	}

	/**
	 * Opens a stream that delivers every event after the token, once, in order, and goes
	 * on with what is appended later, on whatever node.
	 * @throws IllegalArgumentException if the token is another store's
	 */
	@Override
	public TrackingEventStream openStream(@Nullable TrackingToken token) {
		return new TailingEventStream(this.recent, this.engine.signal(), PostgresEventStorageEngine.after(token) - 1,
				RECENT_EVENTS);
	}

	/**
	 * Monitor and spans of the store.
	 */
	public static final class Builder extends AbstractEventStore.Builder {

	}

}
