package org.meritbook.command.lookup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.MeritbookEvent;

/**
 * Folds one stream into what other streams need to know of it. Every answer is as new as
 * the store: what is remembered from last time is either continued, or the act at hand is
 * pinned to it, so that the store refuses the act if there is more. Once an act was
 * refused, by whatever rule, what it rested on is forgotten: it is decided again on what
 * is stored.
 *
 * @param <S> what is known of a stream
 */
final class StreamFold<S> {

	private static final int REMEMBERED_STREAMS = 10_000;

	private final EventStore events;

	private final StreamPins pins;

	private final BiFunction<@Nullable S, MeritbookEvent, S> fold;

	private final Map<String, Known<S>> remembered = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Known<S>> eldest) {
			return size() > REMEMBERED_STREAMS;
		}

	};

	/**
	 * Reads what is newer for every act: right also where the act itself adds to the
	 * stream.
	 */
	StreamFold(EventStore events, BiFunction<@Nullable S, MeritbookEvent, S> fold) {
		this(events, StreamPins.NONE, fold);
	}

	StreamFold(EventStore events, StreamPins pins, BiFunction<@Nullable S, MeritbookEvent, S> fold) {
		this.events = events;
		this.pins = pins;
		this.fold = fold;
	}

	/** What is known of the stream, or nothing if it has no event. */
	Optional<S> of(String stream) {
		Known<S> known = remembered(stream);
		if (known != null && this.pins.pin(stream, known.next())) {
			CurrentUnitOfWork.get().onRollback((act) -> forget(stream));
			return Optional.of(known.state());
		}
		S state = (known != null) ? known.state() : null;
		long next = (known != null) ? known.next() : 0;
		DomainEventStream newer = this.events.readEvents(stream, next);
		while (newer.hasNext()) {
			var message = newer.next();
			state = this.fold.apply(state, (MeritbookEvent) message.getPayload());
			next = message.getSequenceNumber() + 1;
		}
		if (state == null) {
			return Optional.empty();
		}
		remember(stream, new Known<>(state, next));
		return Optional.of(state);
	}

	private @Nullable Known<S> remembered(String stream) {
		synchronized (this.remembered) {
			return this.remembered.get(stream);
		}
	}

	private void forget(String stream) {
		synchronized (this.remembered) {
			this.remembered.remove(stream);
		}
	}

	private void remember(String stream, Known<S> known) {
		synchronized (this.remembered) {
			Known<S> other = this.remembered.get(stream);
			if (other == null || other.next() < known.next()) {
				this.remembered.put(stream, known);
			}
		}
	}

	private record Known<S>(S state, long next) {
	}

}
