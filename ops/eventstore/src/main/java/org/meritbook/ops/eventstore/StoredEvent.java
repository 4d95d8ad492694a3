package org.meritbook.ops.eventstore;

import java.time.Instant;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * One event exactly as it is stored.
 *
 * @param position position in the book, from 0
 * @param recordedAt when the book knew
 * @param stream identifier of the stream, null for an event without a stream
 * @param streamType type of the stream
 * @param sequence sequence in the stream, from 0; 0 without a stream
 * @param eventId identifier of the message
 * @param name stored name
 * @param revision stored revision
 * @param payload payload as written
 * @param metadata metadata as written
 */
// The bytes are handed on, never compared or changed.
@SuppressWarnings("ArrayRecordComponent")
public record StoredEvent(long position, Instant recordedAt, @Nullable String stream, @Nullable String streamType,
		long sequence, String eventId, String name, @Nullable String revision, byte[] payload, byte[] metadata) {

	/** The shape in which Axon reads stored events. */
	Entry entry() {
		return new Entry(this);
	}

	/**
	 * A stored event as Axon's upcasters and serializers take it.
	 */
	// Axon's interfaces carry no nullness: an event without a stream has no aggregate.
	@SuppressWarnings("NullAway")
	static final class Entry implements DomainEventData<byte[]>, TrackedEventData<byte[]> {

		private final StoredEvent event;

		private Entry(StoredEvent event) {
			this.event = event;
		}

		@Override
		public TrackingToken trackingToken() {
			return new GlobalSequenceTrackingToken(this.event.position);
		}

		@Override
		public String getType() {
			return this.event.streamType;
		}

		@Override
		public String getAggregateIdentifier() {
			return this.event.stream;
		}

		@Override
		public long getSequenceNumber() {
			return this.event.sequence;
		}

		@Override
		public String getEventIdentifier() {
			return this.event.eventId;
		}

		@Override
		public Instant getTimestamp() {
			return this.event.recordedAt;
		}

		@Override
		public SerializedObject<byte[]> getMetaData() {
			return new SerializedMetaData<>(this.event.metadata, byte[].class);
		}

		@Override
		public SerializedObject<byte[]> getPayload() {
			return new SimpleSerializedObject<>(this.event.payload, byte[].class, this.event.name, this.event.revision);
		}

	}

}
