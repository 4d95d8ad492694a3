package org.meritbook.ops.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.EventMetadata;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.type.Claim;
import org.meritbook.ops.eventstore.append.Append;
import org.meritbook.ops.eventstore.append.Append.NewClaim;
import org.meritbook.ops.eventstore.append.Append.NewEvent;

/**
 * Turns Axon's messages into what is appended. Serializing happens here, in the thread of
 * the command, so that the writer only writes.
 */
final class Appends {

	private final Serializer serializer;

	Appends(Serializer serializer) {
		this.serializer = serializer;
	}

	/**
	 * The events of one unit of work as one append.
	 * @throws IllegalArgumentException if they belong to several commands, or an event
	 * without a stream claims a value
	 */
	Append of(List<? extends EventMessage<?>> messages) {
		List<NewEvent> events = new ArrayList<>(messages.size());
		List<NewClaim> claims = new ArrayList<>();
		EventMessage<?> commanded = null;
		for (EventMessage<?> message : messages) {
			NewEvent event = event(message);
			if (message.getPayload() instanceof MeritbookEvent payload) {
				addClaims(claims, events.size(), payload.claims(), event);
			}
			events.add(event);
			commanded = sameCommand(commanded, message);
		}
		return new Append((commanded != null) ? text(commanded, EventMetadata.COMMAND_ID) : null,
				Objects.requireNonNullElse(text(commanded, EventMetadata.INPUT_HASH), ""),
				Objects.requireNonNullElse(text(commanded, EventMetadata.RECORD_ID), ""), events, claims,
				Pins.ofTheActAtHand());
	}

	private static void addClaims(List<NewClaim> claims, int index, List<Claim> of, NewEvent event) {
		if (!of.isEmpty() && event.stream() == null) {
			throw new IllegalArgumentException("The event " + event.name() + " claims a value but has no stream");
		}
		for (Claim claim : of) {
			claims.add(new NewClaim(index, claim.kind(), claim.value(), claim.held()));
		}
	}

	private static @Nullable EventMessage<?> sameCommand(@Nullable EventMessage<?> first, EventMessage<?> message) {
		String id = text(message, EventMetadata.COMMAND_ID);
		if (first == null) {
			return (id != null) ? message : null;
		}
		if (id != null && !id.equals(text(first, EventMetadata.COMMAND_ID))) {
			throw new IllegalArgumentException("One append holds events of two commands");
		}
		return first;
	}

	private NewEvent event(EventMessage<?> message) {
		SerializedObject<byte[]> payload = message.serializePayload(this.serializer, byte[].class);
		byte[] metadata = message.serializeMetaData(this.serializer, byte[].class).getData();
		String revision = payload.getType().getRevision();
		if (message instanceof DomainEventMessage<?> domain) {
			return new NewEvent(message.getIdentifier(), domain.getAggregateIdentifier(), domain.getType(),
					domain.getSequenceNumber(), payload.getType().getName(), revision, payload.getData(), metadata);
		}
		return new NewEvent(message.getIdentifier(), null, null, null, payload.getType().getName(), revision,
				payload.getData(), metadata);
	}

	private static @Nullable String text(@Nullable EventMessage<?> message, String key) {
		Object value = (message != null) ? message.getMetaData().get(key) : null;
		return (value != null) ? value.toString() : null;
	}

}
