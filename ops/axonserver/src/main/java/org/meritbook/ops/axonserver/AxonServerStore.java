package org.meritbook.ops.axonserver;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over {@link AxonServerEventStorageEngine}.
 */
public final class AxonServerStore extends AbstractEventStore {

	private final AxonServerEventStorageEngine engine;

	/**
	 * A store over that engine.
	 */
	public AxonServerStore(AxonServerEventStorageEngine engine) {
		super(new Builder().storageEngine(engine));
		this.engine = engine;
	}

	/**
	 * Opens a stream that delivers every event after the token, once, in order, for as
	 * long as the connection lasts.
	 * @throws IllegalArgumentException if the token is another store's
	 */
	@Override
	public TrackingEventStream openStream(@Nullable TrackingToken token) {
		return this.engine.openStream(token);
	}

	private static final class Builder extends AbstractEventStore.Builder {

	}

}
