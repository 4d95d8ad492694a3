package org.meritbook.ops.eventstore.append;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What one command wants to append: stored whole, or not at all.
 *
 * @param commandId idempotency key, null for an append that leaves no receipt
 * @param inputHash keyed hash of the command's input, empty without a command id
 * @param recordId record the command was about, empty without a command id
 * @param events events in the order of their positions, at least one
 * @param claims claims in the order of their events
 */
public record Append(@Nullable String commandId, String inputHash, String recordId, List<NewEvent> events,
		List<NewClaim> claims) {

	/**
	 * Checks that every text can be stored and used as a key, so that no append can ever
	 * make its batch fail.
	 * @throws UnstorableText for a text that is too long or no valid Unicode
	 * @throws IllegalArgumentException for an append without events, with one id twice,
	 * or with sequences that do not follow each other in a stream
	 */
	public Append {
		events = List.copyOf(events);
		claims = List.copyOf(claims);
		if (events.isEmpty()) {
			throw new IllegalArgumentException("An append holds at least one event");
		}
		Set<String> ids = new HashSet<>();
		if (!events.stream().map(NewEvent::eventId).allMatch(ids::add)) {
			throw new IllegalArgumentException("The events of one append have an id each");
		}
		touchedBy(events);
		KeyText.require("commandId", commandId);
		KeyText.require("inputHash", inputHash);
		KeyText.require("recordId", recordId);
	}

	long bytes() {
		long bytes = 0;
		for (NewEvent event : this.events) {
			bytes += event.payload().length + event.metadata().length;
		}
		return bytes;
	}

	/** The streams it writes to, each with the sequence it must be at. */
	Map<String, Long> touched() {
		return touchedBy(this.events);
	}

	private static Map<String, Long> touchedBy(List<NewEvent> events) {
		Map<String, Long> first = new LinkedHashMap<>();
		Map<String, Long> next = new HashMap<>();
		for (NewEvent event : events) {
			String stream = event.stream();
			Long sequence = event.sequence();
			if (stream == null || sequence == null) {
				continue;
			}
			first.putIfAbsent(stream, sequence);
			if (!next.getOrDefault(stream, sequence).equals(sequence)) {
				throw new IllegalArgumentException("The events of one append follow each other in their streams");
			}
			next.put(stream, sequence + 1);
		}
		return first;
	}

	/** Whether a claim depends on an earlier one of this append. */
	boolean claimsInOrder() {
		return this.claims.stream().anyMatch((claim) -> !claim.held())
				|| this.claims.stream().map(NewClaim::key).distinct().count() < this.claims.size();
	}

	/**
	 * One event, serialized.
	 *
	 * @param eventId identifier of the message
	 * @param stream identifier of the aggregate, null for an event without a stream
	 * @param streamType type of the aggregate
	 * @param sequence sequence in the stream, from 0; null without a stream
	 * @param name stored name
	 * @param revision stored revision
	 * @param payload payload as written
	 * @param metadata metadata as written
	 */
	// The bytes are handed on, never compared or changed.
	@SuppressWarnings("ArrayRecordComponent")
	public record NewEvent(String eventId, @Nullable String stream, @Nullable String streamType,
			@Nullable Long sequence, String name, @Nullable String revision, byte[] payload, byte[] metadata) {

		public NewEvent {
			KeyText.require("eventId", eventId);
			KeyText.require("stream", stream);
			KeyText.require("streamType", streamType);
			KeyText.require("name", name);
			KeyText.require("revision", revision);
		}
	}

	/**
	 * One claim.
	 *
	 * @param event index of its event in the append
	 * @param kind what must be unique
	 * @param value the value
	 * @param held true to take it, false to free it
	 */
	public record NewClaim(int event, String kind, String value, boolean held) {

		public NewClaim {
			KeyText.require("claim.kind", kind);
			KeyText.require("claim.value", value);
		}

		List<String> key() {
			return List.of(this.kind, this.value);
		}
	}

}
