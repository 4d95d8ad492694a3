package org.meritbook.ops.axonserver;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

import org.meritbook.ops.axonserver.settle.Reservations;
import org.meritbook.ops.eventstore.AppendForm;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.StoredEvent;
import org.meritbook.ops.eventstore.append.Append;
import org.meritbook.ops.eventstore.append.Append.NewEvent;
import org.meritbook.ops.eventstore.append.Taken;

/**
 * Axon's storage engine on Axon Server with the promises of the one on PostgreSQL: a
 * value that must be unique and a command id are reserved before the append and settled
 * by its event.
 *
 * <p>
 * {@link #appendEvents} returns when the server has confirmed and the receipt is settled.
 * The server confirms before its disk does, see its own documentation. What fails is said
 * by the same types as on PostgreSQL.
 */
public final class AxonServerEventStorageEngine implements EventStorageEngine {

	private static final int PAGE = 1_000;

	private final AxonServerLink link;

	private final AxonServerBook book;

	private final Reservations reservations;

	private final Serializer serializer;

	private final EventReading reading;

	private final AppendForm form;

	private final Clock clock;

	private final AtomicReference<Instant> lastRecorded = new AtomicReference<>(Instant.EPOCH);

	/**
	 * @param link connection to the server, the caller's to close
	 * @param reservations claims and receipts
	 * @param serializer writes events
	 * @param reading reads events
	 * @param clock gives recorded times; they never go back on one node
	 */
	public AxonServerEventStorageEngine(AxonServerLink link, Reservations reservations, Serializer serializer,
			EventReading reading, Clock clock) {
		this.link = link;
		this.book = new AxonServerBook(link, reading);
		this.reservations = reservations;
		this.serializer = serializer;
		this.reading = reading;
		this.form = new AppendForm(serializer);
		this.clock = clock;
	}

	@Override
	public void appendEvents(List<? extends EventMessage<?>> messages) {
		if (messages.isEmpty()) {
			return;
		}
		Append append = this.form.of(messages);
		String appendId = append.events().getLast().eventId();
		boolean reserved = this.reservations.reserve(appendId, append);
		try {
			Instant recordedAt = recordedAt();
			this.book.store(append.events().stream().map((event) -> stored(event, recordedAt)).toList());
		}
		catch (AxonServerLink.SequenceTaken refused) {
			this.reservations.release(appendId);
			throw Taken.stream(append, movedOn(append));
		}
		if (reserved) {
			this.reservations.awaitSettled(appendId);
		}
	}

	@Override
	public void storeSnapshot(DomainEventMessage<?> snapshot) {
		SerializedObject<byte[]> payload = snapshot.serializePayload(this.serializer, byte[].class);
		this.book.storeSnapshot(new StoredEvent(-1, snapshot.getTimestamp(), snapshot.getAggregateIdentifier(),
				snapshot.getType(), snapshot.getSequenceNumber(), snapshot.getIdentifier(), payload.getType().getName(),
				payload.getType().getRevision(), payload.getData(),
				snapshot.serializeMetaData(this.serializer, byte[].class).getData()));
	}

	@Override
	public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
		DomainEventStream read = this.reading.domain(this.book.snapshot(stream).stream());
		return read.hasNext() ? Optional.of(read.next()) : Optional.empty();
	}

	/** Events after the token up to the last one there is; never blocks. */
	@Override
	public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
		AxonServerBook pages = new AxonServerBook(this.link, this.reading);
		return this.reading
			.tracked(
					Stream
						.iterate(pages.page(after(token), PAGE), (page) -> !page.isEmpty(),
								(page) -> pages.page(page.getLast().position() + 1, PAGE))
						.flatMap(List::stream))
			.onClose(pages::close);
	}

	@Override
	public DomainEventStream readEvents(String stream, long firstSequence) {
		return this.reading.domain(this.book.ofStream(stream, firstSequence).stream());
	}

	@Override
	public Optional<Long> lastSequenceNumberFor(String stream) {
		long last = this.link.answer(this.link.events().findHighestSequence(stream), "the sequence of a stream");
		return (last < 0) ? Optional.empty() : Optional.of(last);
	}

	/** The token before position 0. */
	@Override
	public TrackingToken createTailToken() {
		return new GlobalSequenceTrackingToken(-1);
	}

	/** The token of the last event; in an empty book the same as the tail's. */
	@Override
	public TrackingToken createHeadToken() {
		return new GlobalSequenceTrackingToken(this.book.size() - 1);
	}

	/** The token before the first event recorded then or later. */
	@Override
	public TrackingToken createTokenAt(Instant instant) {
		return new GlobalSequenceTrackingToken(
				this.link.answer(this.link.events().getTokenAt(instant.toEpochMilli()), "a token"));
	}

	AxonServerEventStream openStream(@Nullable TrackingToken token) {
		return new AxonServerEventStream(this.book, this.reading, after(token));
	}

	private static long after(@Nullable TrackingToken token) {
		if (token == null) {
			return 0;
		}
		if (token instanceof GlobalSequenceTrackingToken global) {
			return global.getGlobalIndex() + 1;
		}
		throw new IllegalArgumentException("A token of type " + token.getClass().getSimpleName()
				+ " belongs to another event store; this one has GlobalSequenceTrackingToken");
	}

	private Instant recordedAt() {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		return Objects
			.requireNonNull(this.lastRecorded.accumulateAndGet(now, (last, read) -> read.isBefore(last) ? last : read));
	}

	private static StoredEvent stored(NewEvent event, Instant recordedAt) {
		return new StoredEvent(-1, recordedAt, event.stream(), event.streamType(),
				(event.sequence() != null) ? event.sequence() : 0, event.eventId(), event.name(), event.revision(),
				event.payload(), event.metadata());
	}

	/** The stream of the append that is not where the append believed it. */
	private String movedOn(Append append) {
		return append.events()
			.stream()
			.filter((event) -> event.stream() != null && event.sequence() != null)
			.filter((event) -> lastSequenceNumberFor(Objects.requireNonNull(event.stream())).orElse(-1L) >= Objects
				.requireNonNull(event.sequence()))
			.map((event) -> Objects.requireNonNull(event.stream()))
			.findFirst()
			.orElse("");
	}

}
