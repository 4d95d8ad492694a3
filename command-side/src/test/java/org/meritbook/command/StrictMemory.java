package org.meritbook.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.dispatch.Receipts;
import org.meritbook.events.EventMetadata;

/**
 * Events in memory with the refusals of a real store: a place in a stream is taken once,
 * and so is a command id. Remembers commands by the metadata of their events.
 */
final class StrictMemory extends InMemoryEventStorageEngine implements Receipts {

	private final Set<String> places = new HashSet<>();

	private final Map<String, Recorded> commands = new HashMap<>();

	private long appended;

	@Override
	public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
		List<DomainEventMessage<?>> messages = events.stream()
			.<DomainEventMessage<?>>map((event) -> (DomainEventMessage<?>) event)
			.toList();
		messages.forEach(this::refuseTaken);
		Map<String, Recorded> added = new HashMap<>();
		for (DomainEventMessage<?> message : messages) {
			this.places.add(place(message));
			recorded(message, this.appended++).ifPresent((one) -> added.put(commandId(message), one));
		}
		this.commands.putAll(added);
		super.appendEvents(events);
	}

	@Override
	public synchronized Optional<Recorded> find(String commandId) {
		return Optional.ofNullable(this.commands.get(commandId));
	}

	private void refuseTaken(DomainEventMessage<?> message) {
		if (this.commands.containsKey(commandId(message))) {
			throw new IllegalStateException("The command was recorded before.");
		}
		if (this.places.contains(place(message))) {
			String sentence = place(message) + " is taken";
			throw (message.getSequenceNumber() == 0) ? new AggregateStreamCreationException(sentence)
					: new ConcurrencyException(sentence);
		}
	}

	private static Optional<Recorded> recorded(DomainEventMessage<?> message, long position) {
		String inputHash = metadata(message, EventMetadata.INPUT_HASH);
		String recordId = metadata(message, EventMetadata.RECORD_ID);
		return (inputHash == null || recordId == null) ? Optional.empty()
				: Optional.of(new Recorded(inputHash, new Receipt(recordId, position)));
	}

	private static String place(DomainEventMessage<?> message) {
		return message.getAggregateIdentifier() + "#" + message.getSequenceNumber();
	}

	private static String commandId(DomainEventMessage<?> message) {
		return Objects.requireNonNullElse(metadata(message, EventMetadata.COMMAND_ID), "");
	}

	private static @Nullable String metadata(DomainEventMessage<?> message, String name) {
		return (String) message.getMetaData().get(name);
	}

}
