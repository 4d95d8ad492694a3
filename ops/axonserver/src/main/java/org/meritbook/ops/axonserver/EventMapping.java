package org.meritbook.ops.axonserver;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import org.jspecify.annotations.Nullable;

import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.StoredEvent;

/**
 * The form of an event in Axon Server and back, byte for byte. The recorded time is kept
 * to the microsecond in metadata of our own, because the protocol has milliseconds.
 */
final class EventMapping {

	static final String RECORDED_AT = "meritbook.recordedAt";

	private final EventReading reading;

	EventMapping(EventReading reading) {
		this.reading = reading;
	}

	Event sent(StoredEvent event) {
		Instant recordedAt = event.recordedAt().truncatedTo(ChronoUnit.MICROS);
		Event.Builder sent = Event.newBuilder()
			.setMessageIdentifier(event.eventId())
			.setTimestamp(recordedAt.toEpochMilli())
			.setPayload(SerializedObject.newBuilder()
				.setType(event.name())
				.setRevision((event.revision() != null) ? event.revision() : "")
				.setData(ByteString.copyFrom(event.payload())));
		if (event.stream() != null) {
			sent.setAggregateIdentifier(event.stream())
				.setAggregateType((event.streamType() != null) ? event.streamType() : "")
				.setAggregateSequenceNumber(event.sequence());
		}
		this.reading.metadata(event).forEach((name, value) -> sent.putMetaData(name, text(value)));
		return sent.putMetaData(RECORDED_AT, text(recordedAt.toString())).build();
	}

	StoredEvent received(long position, Event event) {
		Map<String, String> metadata = new TreeMap<>();
		event.getMetaDataMap().forEach((name, value) -> metadata.put(name, value.getTextValue()));
		String exact = metadata.remove(RECORDED_AT);
		Instant recordedAt = (exact != null) ? Instant.parse(exact) : Instant.ofEpochMilli(event.getTimestamp());
		return new StoredEvent(position, recordedAt, orNull(event.getAggregateIdentifier()),
				orNull(event.getAggregateType()), event.getAggregateSequenceNumber(), event.getMessageIdentifier(),
				event.getPayload().getType(), orNull(event.getPayload().getRevision()),
				event.getPayload().getData().toByteArray(), this.reading.bytes(metadata));
	}

	private static MetaDataValue text(String value) {
		return MetaDataValue.newBuilder().setTextValue(value).build();
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
