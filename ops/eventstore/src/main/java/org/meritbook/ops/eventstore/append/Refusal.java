package org.meritbook.ops.eventstore.append;

import java.util.Objects;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Says in Axon's words, or in our own, why an append was not stored.
 */
final class Refusal {

	private Refusal() {
	}

	static RuntimeException of(Append append, Outcome.Refused refused) {
		String detail = Objects.requireNonNullElse(refused.detail(), "");
		return switch (refused.by()) {
			case "command" -> new CommandIdTaken(Objects.requireNonNull(append.commandId()));
			case "claim" -> new ClaimTaken(detail, Objects.requireNonNullElse(refused.holder(), ""));
			case "event" -> new ConcurrencyException("An event id of the append is stored already");
			case "stream" -> streamMovedOn(append, detail);
			default -> new EventStoreException("Unknown outcome of an append: " + refused.by());
		};
	}

	static RuntimeException of(Throwable cause) {
		if (cause instanceof StoreUnavailable) {
			return new StoreUnavailable(Objects.requireNonNullElse(cause.getMessage(), "No answer"), cause);
		}
		return new EventStoreException("The append failed", cause);
	}

	private static RuntimeException streamMovedOn(Append append, String stream) {
		Long first = append.written().get(stream);
		if (first == null) {
			return new ConcurrencyException("The stream " + stream + ", which the act rests on, has moved on");
		}
		if (first == 0) {
			return new AggregateStreamCreationException("The stream " + stream + " exists already");
		}
		return new ConcurrencyException(
				"The stream " + stream + " has moved on: sequence " + first + " is not its next one");
	}

}
