package org.meritbook.ops.eventstore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.type.Claim;

/**
 * Turns stored events into messages, made current by the upcasters: the same for every
 * store.
 */
public final class EventReading {

	private final Serializer serializer;

	private final EventUpcaster upcasters;

	/**
	 * @param serializer reads events
	 * @param upcasters make earlier revisions current
	 */
	public EventReading(Serializer serializer, EventUpcaster upcasters) {
		this.serializer = serializer;
		this.upcasters = upcasters;
	}

	/** The events with their positions as tokens, in order. */
	public Stream<TrackedEventMessage<?>> tracked(Stream<StoredEvent> events) {
		return EventUtils
			.upcastAndDeserializeTrackedEvents(events.map(StoredEvent::entry), this.serializer, this.upcasters)
			.map((message) -> message);
	}

	/** The events of one stream. */
	public DomainEventStream domain(Stream<StoredEvent> events) {
		return EventStreamUtils.upcastAndDeserializeDomainEvents(events.map(StoredEvent::entry), this.serializer,
				this.upcasters);
	}

	/** What the event takes and frees, in order. */
	public List<Claim> claims(StoredEvent event) {
		return tracked(Stream.of(event)).map(TrackedEventMessage::getPayload)
			.filter(MeritbookEvent.class::isInstance)
			.map(MeritbookEvent.class::cast)
			.flatMap((payload) -> payload.claims().stream())
			.toList();
	}

	/** The metadata of the event, by name. */
	public Map<String, String> metadata(StoredEvent event) {
		MetaData metadata = this.serializer.deserialize(new SerializedMetaData<>(event.metadata(), byte[].class));
		Map<String, String> texts = new TreeMap<>();
		metadata.forEach((name, value) -> texts.put(name, String.valueOf(value)));
		return texts;
	}

	/** The bytes under which every store keeps such metadata. */
	public byte[] bytes(Map<String, String> metadata) {
		return this.serializer.serialize(MetaData.from(metadata), byte[].class).getData();
	}

}
