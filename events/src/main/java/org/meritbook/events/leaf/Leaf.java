package org.meritbook.events.leaf;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.EventMetadata;

/**
 * The leaf of one event: an envelope of commitments in canonical JSON (RFC 8785) that
 * says when what kind of thing was recorded, and binds everything that is stored of it.
 *
 * <p>
 * It holds no text of the event. The payload and the metadata are hashed behind the
 * event's salt, 16 random bytes that lie in the book beside the payload and are published
 * nowhere: from a leaf nobody can try out guesses. The stream appears under a pseudonym
 * that the salt of its first event blinds, so that its leaves chain and yet name no one.
 * A leaf depends on no key of a subject: destroying the key leaves every leaf as it is.
 *
 * @param entry the bytes that are the entry of the log
 * @param hash hash of the leaf (RFC 6962, section 2.1)
 * @param tip what the next leaf of the stream continues
 */
// The bytes are handed on, never compared or changed.
@SuppressWarnings("ArrayRecordComponent")
public record Leaf(byte[] entry, byte[] hash, StreamTip tip) {

	/** Version of the envelope; another content is another version. */
	public static final int VERSION = 1;

	private static final int SALT_BYTES = 16;

	private static final String EFFECTIVE_ON = "effectiveOn";

	private static final String BASIS = "basis";

	private static final Set<String> PAYLOAD_MEMBERS = Set.of(EFFECTIVE_ON, BASIS);

	private static final Set<String> METADATA_MEMBERS = Set.of(EventMetadata.SALT);

	/**
	 * Makes the leaf of an event.
	 * @param event the event as stored
	 * @param before tip of its stream, null for the first event of a stream and for an
	 * event without a stream
	 * @throws LeafRefused if the event does not continue its stream, or is stored without
	 * day or basis
	 */
	public static Leaf of(StoredForm event, @Nullable StreamTip before) {
		requireNext(event, before);
		byte[] salt = salt(event);
		Map<String, @Nullable Object> members = payload(event);
		String pseudonym = (before != null) ? before.pseudonym() : pseudonym(event, salt);
		Map<String, Object> envelope = new LinkedHashMap<>();
		envelope.put("basisHash", base64(Digests.of(basis(event, members))));
		envelope.put(EFFECTIVE_ON, day(event, members));
		envelope.put("logIndex", event.position());
		envelope.put("metadataCommit",
				base64(Digests.of(salt, Digests.utf8(event.eventId()), Digests.NUL, event.metadata())));
		envelope.put("payloadCommit", base64(Digests.of(salt, event.payload())));
		if (before != null) {
			envelope.put("prevStreamLeaf", before.leafHash());
		}
		envelope.put("recordedAt", event.recordedAt().toString());
		envelope.put("revision", (event.revision() != null) ? event.revision() : "");
		envelope.put("sequence", event.sequence());
		envelope.put("stream", pseudonym);
		envelope.put("type", event.name());
		envelope.put("v", VERSION);
		byte[] entry = CanonicalJson.bytes(envelope);
		byte[] hash = Digests.of(Digests.NUL, entry);
		return new Leaf(entry, hash, new StreamTip(pseudonym, event.sequence(), base64(hash)));
	}

	/**
	 * Whether a payload is the one that a commitment binds: what a holder of the payload
	 * and the salt checks.
	 * @param commitment {@code payloadCommit} of a leaf, base64
	 */
	public static boolean commits(String commitment, byte[] salt, byte[] payload) {
		return MessageDigest.isEqual(Digests.utf8(commitment), Digests.utf8(base64(Digests.of(salt, payload))));
	}

	private static void requireNext(StoredForm event, @Nullable StreamTip before) {
		long expected = (before != null) ? before.sequence() + 1 : 0;
		if (event.sequence() != expected) {
			throw new LeafRefused(event.position(),
					"its stream is at sequence " + expected + ", the event says " + event.sequence());
		}
	}

	/**
	 * The salt of the event. One recorded without a salt is blinded by its message id,
	 * which is as random and published nowhere either.
	 */
	private static byte[] salt(StoredForm event) {
		try {
			Object text = JsonMembers.of(event.metadata(), METADATA_MEMBERS).get(EventMetadata.SALT);
			byte[] salt = (text instanceof String given) ? Base64.getUrlDecoder().decode(given) : new byte[0];
			return (salt.length == SALT_BYTES) ? salt
					: Arrays.copyOf(Digests.of(Digests.utf8(event.eventId())), SALT_BYTES);
		}
		catch (IllegalArgumentException ex) {
			throw new LeafRefused(event.position(), "its metadata is not as the book stores it");
		}
	}

	private static Map<String, @Nullable Object> payload(StoredForm event) {
		try {
			return JsonMembers.of(event.payload(), PAYLOAD_MEMBERS);
		}
		catch (IllegalArgumentException ex) {
			throw new LeafRefused(event.position(), "its payload is not as the book stores it");
		}
	}

	private static byte[] basis(StoredForm event, Map<String, @Nullable Object> members) {
		if (!(members.get(BASIS) instanceof Map<?, ?> basis)) {
			throw new LeafRefused(event.position(), "it names no basis");
		}
		try {
			return CanonicalJson.bytes(basis);
		}
		catch (IllegalArgumentException ex) {
			throw new LeafRefused(event.position(), "its basis has no canonical form");
		}
	}

	private static String day(StoredForm event, Map<String, @Nullable Object> members) {
		try {
			return LocalDate.parse(String.valueOf(members.get(EFFECTIVE_ON))).toString();
		}
		catch (DateTimeParseException ex) {
			throw new LeafRefused(event.position(), "it names no day");
		}
	}

	private static String pseudonym(StoredForm event, byte[] salt) {
		String type = (event.streamType() != null) ? event.streamType() : "";
		String stream = (event.stream() != null) ? event.stream() : event.eventId();
		return base64(Digests.of(salt, Digests.utf8(type), Digests.NUL, Digests.utf8(stream)));
	}

	private static String base64(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

}
