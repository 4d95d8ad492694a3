package org.meritbook.ops.eventstore;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.sql.DataSource;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

import org.meritbook.ops.eventstore.append.Append;
import org.meritbook.ops.eventstore.append.BatchWriter;
import org.meritbook.ops.eventstore.append.GroupCommit;
import org.meritbook.ops.eventstore.append.Stored;
import org.meritbook.ops.eventstore.append.WriterConnection;
import org.meritbook.ops.eventstore.tail.EventStoreSignal;
import org.meritbook.ops.eventstore.tail.SignalListener;

/**
 * Axon's storage engine on PostgreSQL: positions in commit order, from 0, without gaps.
 *
 * <p>
 * {@link #appendEvents} returns when the events are durable, whatever the unit of work
 * around it does afterwards; the message's timestamp on reading is the recorded time.
 * What fails to be stored is said by type:
 * {@link org.meritbook.ops.eventstore.append.CommandIdTaken},
 * {@link org.meritbook.ops.eventstore.append.ClaimTaken},
 * {@link org.axonframework.modelling.command.ConcurrencyException},
 * {@link org.meritbook.ops.eventstore.append.StoreUnavailable}.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {

	private final Serializer eventSerializer;

	private final Serializer snapshotSerializer;

	private final EventUpcaster upcasters;

	private final int pageSize;

	private final Appends appends;

	private final EventTable events;

	private final SnapshotTable snapshots;

	private final CommandReceipts receipts;

	private final EventStoreSignal signal = new EventStoreSignal();

	private final SignalListener listener;

	private final ExecutorService readers = Executors
		.newCachedThreadPool((task) -> Thread.ofPlatform().daemon().name("meritbook-events-reader").unstarted(task));

	private final BatchWriter writer;

	private final GroupCommit commits;

	/**
	 * An engine that appends at once; {@link #start()} lets it hear of other nodes.
	 * @param dataSource database of the event store; two of its connections are kept, one
	 * to write and one to listen
	 * @param eventSerializer writes and reads events
	 * @param snapshotSerializer writes and reads snapshots
	 * @param upcasters make earlier revisions current on reading
	 * @param clock gives recorded times, unless the book has a later one already
	 * @param settings sizes and patience
	 */
	public PostgresEventStorageEngine(DataSource dataSource, Serializer eventSerializer, Serializer snapshotSerializer,
			EventUpcaster upcasters, Clock clock, Settings settings) {
		this(dataSource, dataSource, eventSerializer, snapshotSerializer, upcasters, clock, settings);
	}

	/**
	 * The same, with the kept connections from outside of the pool: an exhausted pool
	 * then stops no append.
	 * @param pool where reads take a connection for one query
	 * @param direct opens a connection on every call, of the same database
	 */
	public PostgresEventStorageEngine(DataSource pool, DataSource direct, Serializer eventSerializer,
			Serializer snapshotSerializer, EventUpcaster upcasters, Clock clock, Settings settings) {
		this.eventSerializer = eventSerializer;
		this.snapshotSerializer = snapshotSerializer;
		this.upcasters = upcasters;
		this.pageSize = settings.pageSize();
		this.appends = new Appends(eventSerializer);
		this.events = new EventTable(pool);
		this.snapshots = new SnapshotTable(pool);
		this.receipts = new CommandReceipts(pool, settings.rememberedReceipts());
		this.listener = new SignalListener(direct, this.signal);
		this.writer = new BatchWriter(new WriterConnection(direct, settings.batch().timeout()), clock);
		this.commits = new GroupCommit(this.writer, settings.batch(),
				(stored) -> this.signal.advanceTo(stored.lastPosition() + 1));
	}

	/** Starts to listen to the appends of other nodes. */
	public void start() {
		this.listener.start();
	}

	/** Refuses further appends and gives the kept connections back. */
	@Override
	public void close() {
		this.commits.close();
		this.writer.close();
		this.listener.close();
		this.readers.shutdown();
	}

	/** Tells how far the book has come, as soon as it does. */
	public EventStoreSignal signal() {
		return this.signal;
	}

	/** What commands have written. */
	public CommandReceipts receipts() {
		return this.receipts;
	}

	/**
	 * Has the act at hand refused when its events are appended, should that stream have
	 * another event by then; the act is the current unit of work.
	 * @param stream a stream that the decision rests on
	 * @param next sequence of the first event that the decision has not seen
	 * @return false without an act at hand
	 */
	public boolean pin(String stream, long next) {
		return Pins.add(stream, next);
	}

	/** The events as they are stored. */
	public EventTable stored() {
		return this.events;
	}

	@Override
	public void appendEvents(List<? extends EventMessage<?>> messages) {
		if (messages.isEmpty()) {
			return;
		}
		Append append = this.appends.of(messages);
		Stored stored = this.commits.append(append);
		if (append.commandId() != null) {
			this.receipts.remember(new CommandReceipt(append.commandId(), append.inputHash(), append.recordId(),
					stored.firstPosition(), stored.lastPosition()));
		}
	}

	@Override
	public void storeSnapshot(DomainEventMessage<?> snapshot) {
		SerializedObject<byte[]> payload = snapshot.serializePayload(this.snapshotSerializer, byte[].class);
		this.snapshots.store(new StoredEvent(-1, snapshot.getTimestamp(), snapshot.getAggregateIdentifier(),
				snapshot.getType(), snapshot.getSequenceNumber(), snapshot.getIdentifier(), payload.getType().getName(),
				payload.getType().getRevision(), payload.getData(),
				snapshot.serializeMetaData(this.snapshotSerializer, byte[].class).getData()));
	}

	@Override
	public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
		return this.snapshots.find(stream)
			.map((snapshot) -> EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(snapshot.entry()),
					this.snapshotSerializer, this.upcasters))
			.filter(Iterator::hasNext)
			.map(Iterator::next);
	}

	/**
	 * Events after the token, page by page, up to the last one there is: the stream never
	 * blocks and holds no connection. The position of an event is its token's index.
	 * @throws IllegalArgumentException if the token is another store's
	 */
	@Override
	public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
		return EventUtils.upcastAndDeserializeTrackedEvents(
				pages((last) -> this.events.page((last != null) ? last.position() + 1 : after(token), this.pageSize)),
				this.eventSerializer, this.upcasters);
	}

	/**
	 * Events of one name after the token, as {@link #readEvents(TrackingToken, boolean)}
	 * does it for all. An event that an upcaster renames is found under its stored name.
	 * @param name stored name, for example {@code honor.HonorRevoked}
	 */
	public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, String name) {
		return EventUtils.upcastAndDeserializeTrackedEvents(pages(
				(last) -> this.events.named(name, (last != null) ? last.position() + 1 : after(token), this.pageSize)),
				this.eventSerializer, this.upcasters);
	}

	@Override
	public DomainEventStream readEvents(String stream, long firstSequence) {
		return EventStreamUtils.upcastAndDeserializeDomainEvents(pages((last) -> this.events.stream(stream,
				(last != null) ? last.sequence() + 1 : firstSequence, this.pageSize)), this.eventSerializer,
				this.upcasters);
	}

	@Override
	public Optional<Long> lastSequenceNumberFor(String stream) {
		return this.events.lastSequence(stream);
	}

	/** The token before position 0. */
	@Override
	public TrackingToken createTailToken() {
		return new GlobalSequenceTrackingToken(-1);
	}

	/** The token of the last event; in an empty book the same as the tail's. */
	@Override
	public TrackingToken createHeadToken() {
		return new GlobalSequenceTrackingToken(this.events.size() - 1);
	}

	/** The token before the first event recorded then or later, or of the head. */
	@Override
	public TrackingToken createTokenAt(Instant instant) {
		return new GlobalSequenceTrackingToken(this.events.firstPositionSince(instant) - 1);
	}

	static long after(@Nullable TrackingToken token) {
		if (token == null) {
			return 0;
		}
		if (token instanceof GlobalSequenceTrackingToken global) {
			return global.getGlobalIndex() + 1;
		}
		throw new IllegalArgumentException("A token of type " + token.getClass().getSimpleName()
				+ " belongs to another event store; this one has GlobalSequenceTrackingToken");
	}

	private Stream<StoredEvent.Entry> pages(Function<@Nullable StoredEvent, List<StoredEvent>> fetch) {
		Pages pages = new Pages(fetch, this.pageSize, this.readers);
		// At once, so that whoever asks hears at once of a store that is away.
		pages.fetchNext();
		return StreamSupport
			.stream(Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED | Spliterator.NONNULL), false)
			.flatMap(List::stream)
			.map(StoredEvent::entry);
	}

}
