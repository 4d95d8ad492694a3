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
 */
public final class Append {

	private final @Nullable String commandId;

	private final String inputHash;

	private final String recordId;

	private final List<NewEvent> events;

	private final List<NewClaim> claims;

	private final Map<String, Long> written;

	private final Map<String, Long> touched;

	private final long bytes;

	/**
	 * Checks that every text can be stored and used as a key, so that no append can ever
	 * make its batch fail.
	 * @param commandId idempotency key, null for an append that leaves no receipt
	 * @param inputHash keyed hash of the command's input, empty without a command id
	 * @param recordId record the command was about, empty without a command id
	 * @param events events in the order of their positions, at least one
	 * @param claims claims in the order of their events
	 * @param pins streams that must not have moved on though nothing is written to them,
	 * each with the sequence that its next event would have
	 * @throws UnstorableText for a text that is too long or no valid Unicode
	 * @throws IllegalArgumentException for an append without events, with one id twice,
	 * or with sequences that do not follow each other in a stream
	 */
	public Append(@Nullable String commandId, String inputHash, String recordId, List<NewEvent> events,
			List<NewClaim> claims, Map<String, Long> pins) {
		KeyText.require("commandId", commandId);
		KeyText.require("inputHash", inputHash);
		KeyText.require("recordId", recordId);
		this.commandId = commandId;
		this.inputHash = inputHash;
		this.recordId = recordId;
		this.events = List.copyOf(events);
		this.claims = List.copyOf(claims);
		requireIds(this.events);
		this.written = writtenBy(this.events);
		this.touched = withPins(this.written, pins);
		this.bytes = this.events.stream().mapToLong((event) -> event.payload().length + event.metadata().length).sum();
	}

	/** The idempotency key, null for an append that leaves no receipt. */
	public @Nullable String commandId() {
		return this.commandId;
	}

	/** Keyed hash of the command's input, empty without a command id. */
	public String inputHash() {
		return this.inputHash;
	}

	/** The record the command was about, empty without a command id. */
	public String recordId() {
		return this.recordId;
	}

	/** Its events, in the order of their positions. */
	public List<NewEvent> events() {
		return this.events;
	}

	/** Its claims, in the order of their events. */
	public List<NewClaim> claims() {
		return this.claims;
	}

	long bytes() {
		return this.bytes;
	}

	/** The streams it writes to, each with the sequence it must be at. */
	Map<String, Long> written() {
		return this.written;
	}

	/** The streams it writes to or rests on, each with the sequence it must be at. */
	Map<String, Long> touched() {
		return this.touched;
	}

	/** Whether a claim depends on an earlier one of this append. */
	boolean claimsInOrder() {
		return this.claims.stream().anyMatch((claim) -> !claim.held()) || (this.claims.size() > 1
				&& this.claims.stream().map(NewClaim::key).distinct().count() < this.claims.size());
	}

	private static void requireIds(List<NewEvent> events) {
		if (events.isEmpty()) {
			throw new IllegalArgumentException("An append holds at least one event");
		}
		Set<String> ids = new HashSet<>();
		if (events.size() > 1 && !events.stream().map(NewEvent::eventId).allMatch(ids::add)) {
			throw new IllegalArgumentException("The events of one append have an id each");
		}
	}

	private static Map<String, Long> writtenBy(List<NewEvent> events) {
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

	private static Map<String, Long> withPins(Map<String, Long> written, Map<String, Long> pins) {
		if (pins.isEmpty()) {
			return written;
		}
		Map<String, Long> touched = new LinkedHashMap<>(written);
		pins.forEach((stream, sequence) -> {
			KeyText.require("pin", stream);
			touched.putIfAbsent(stream, sequence);
		});
		return touched;
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
