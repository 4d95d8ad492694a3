package org.meritbook.query.projection;

import java.time.Instant;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.EventMetadata;
import org.meritbook.events.upcast.EventCatalogue;

/**
 * What the book wrote down beside an event.
 *
 * @param position position in the book, the first is 0
 * @param at when it was recorded
 * @param event stored name
 * @param office organisation the actor acted for
 * @param role role the actor acted in
 * @param actor account that acted
 */
public record Recorded(long position, Instant at, String event, @Nullable String office, @Nullable String role,
		@Nullable String actor) {

	/**
	 * Reads it from a message of an event stream.
	 * @throws IllegalArgumentException if the message does not say its position
	 */
	static Recorded of(EventMessage<?> message) {
		return new Recorded(positionOf(message), message.getTimestamp(), nameOf(message.getPayloadType()),
				text(message, EventMetadata.OFFICE), text(message, EventMetadata.ROLE),
				text(message, EventMetadata.ACTOR));
	}

	static long positionOf(EventMessage<?> message) {
		if (message instanceof TrackedEventMessage<?> tracked) {
			return positionOf(tracked.trackingToken());
		}
		throw new IllegalArgumentException("a message without a position");
	}

	static long positionOf(@Nullable TrackingToken token) {
		if (token instanceof GlobalSequenceTrackingToken sequence) {
			return sequence.getGlobalIndex();
		}
		throw new IllegalArgumentException("the store numbers its events otherwise than one by one");
	}

	static String nameOf(Class<?> event) {
		return EventCatalogue.of(event).map(EventCatalogue.Entry::name).orElseGet(event::getSimpleName);
	}

	private static @Nullable String text(EventMessage<?> message, String name) {
		Object value = message.getMetaData().get(name);
		return (value != null) ? value.toString() : null;
	}

}
