package org.meritbook.ops.verifier.book;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.leaf.JsonMembers;
import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Malformed;

/**
 * The members of an entry, to say which of them differ.
 */
record Envelope(Map<String, @Nullable Object> members) {

	private static final Set<String> NAMES = Set.of("basisHash", "effectiveOn", "logIndex", "metadataCommit",
			"payloadCommit", "prevStreamLeaf", "recordedAt", "revision", "sequence", "stream", "type", "v");

	/** The envelope of an entry, or null if it is none. */
	static @Nullable Envelope of(byte[] entry) {
		try {
			Envelope envelope = new Envelope(JsonMembers.of(entry, NAMES));
			Hash.parse(envelope.stream());
			return (envelope.members.get("sequence") instanceof Long) ? envelope : null;
		}
		catch (IllegalArgumentException | Malformed ex) {
			return null;
		}
	}

	String stream() {
		return String.valueOf(this.members.get("stream"));
	}

	long sequence() {
		return (this.members.get("sequence") instanceof Long number) ? number : -1;
	}

	/** The gravest way in which the book's envelope differs from the log's. */
	Failure difference(Envelope logged) {
		boolean payload = differs(logged, "payloadCommit") || differs(logged, "basisHash")
				|| differs(logged, "effectiveOn");
		boolean metadata = differs(logged, "metadataCommit");
		boolean place = differs(logged, "stream") || differs(logged, "sequence");
		boolean kind = differs(logged, "type") || differs(logged, "revision");
		// One column was edited, or the whole event is another one.
		if (kind || (payload && metadata) || ((payload || metadata) && place)) {
			return Failure.EVENT_REPLACED;
		}
		if (payload) {
			return Failure.PAYLOAD_CHANGED;
		}
		if (metadata) {
			return Failure.METADATA_CHANGED;
		}
		return differs(logged, "recordedAt") ? Failure.TIME_CHANGED : Failure.CHAIN_BROKEN;
	}

	private boolean differs(Envelope other, String member) {
		return !Objects.equals(this.members.get(member), other.members.get(member));
	}

}
