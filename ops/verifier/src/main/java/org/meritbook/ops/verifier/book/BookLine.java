package org.meritbook.ops.verifier.book;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.leaf.CanonicalJson;
import org.meritbook.events.leaf.JsonMembers;
import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.proof.Malformed;

/**
 * One line of an exported book: an event exactly as it is stored, in canonical JSON.
 * Payload and metadata are Base 64 of the stored bytes, because the log binds bytes.
 */
public final class BookLine {

	/** The first line of every export. */
	public static final String HEADER = "{\"format\":\"meritbook.org/book@v1\"}";

	private static final Set<String> MEMBERS = Set.of("position", "recordedAt", "stream", "streamType", "sequence",
			"eventId", "name", "revision", "payload", "metadata");

	private BookLine() {
	}

	/** The line of an event, without its newline. */
	public static String write(StoredForm event) {
		Map<String, @Nullable Object> line = new HashMap<>();
		line.put("position", event.position());
		line.put("recordedAt", event.recordedAt().toString());
		line.put("stream", event.stream());
		line.put("streamType", event.streamType());
		line.put("sequence", event.sequence());
		line.put("eventId", event.eventId());
		line.put("name", event.name());
		line.put("revision", event.revision());
		line.put("payload", Base64.getEncoder().encodeToString(event.payload()));
		line.put("metadata", Base64.getEncoder().encodeToString(event.metadata()));
		return new String(CanonicalJson.bytes(line), StandardCharsets.UTF_8);
	}

	/**
	 * The event of a line.
	 * @throws Malformed if it is not of the form of {@link #write}; the message holds
	 * nothing of the event
	 */
	public static StoredForm parse(String line) {
		try {
			Map<String, @Nullable Object> members = JsonMembers.of(line.getBytes(StandardCharsets.UTF_8), MEMBERS);
			return new StoredForm(number(members, "position"), Instant.parse(text(members, "recordedAt")),
					optional(members, "stream"), optional(members, "streamType"), number(members, "sequence"),
					text(members, "eventId"), text(members, "name"), optional(members, "revision"),
					Base64.getDecoder().decode(text(members, "payload")),
					Base64.getDecoder().decode(text(members, "metadata")));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw new Malformed("no line of a book");
		}
	}

	private static long number(Map<String, @Nullable Object> members, String name) {
		if (members.get(name) instanceof Long number) {
			return number;
		}
		throw new IllegalArgumentException("no number " + name);
	}

	private static String text(Map<String, @Nullable Object> members, String name) {
		if (members.get(name) instanceof String text) {
			return text;
		}
		throw new IllegalArgumentException("no text " + name);
	}

	private static @Nullable String optional(Map<String, @Nullable Object> members, String name) {
		return (members.get(name) != null) ? text(members, name) : null;
	}

}
