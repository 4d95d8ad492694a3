package org.meritbook.ops.verifier.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.leaf.JsonMembers;
import org.meritbook.events.leaf.StreamTip;
import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Malformed;

/**
 * What the entries say of each other: that each stands at its own index, no earlier than
 * the one before, and continues the last one of its stream. A log that signs entries
 * which do not is caught by this alone.
 */
final class EnvelopeChain {

	private static final Set<String> MEMBERS = Set.of("logIndex", "recordedAt", "sequence", "stream", "prevStreamLeaf");

	private final Findings findings;

	private final StreamTips tips = new StreamTips();

	private Instant latest = Instant.MIN;

	EnvelopeChain(Findings findings) {
		this.findings = findings;
	}

	void add(long position, byte[] entry, Hash hash) {
		try {
			Map<String, @Nullable Object> members = JsonMembers.of(entry, MEMBERS);
			judge(position, members, hash);
		}
		catch (IllegalArgumentException | DateTimeException | Malformed ex) {
			this.findings.add(Failure.MALFORMED, "entry " + position + " is no envelope");
		}
	}

	private void judge(long position, Map<String, @Nullable Object> members, Hash hash) {
		if (!(members.get("logIndex") instanceof Long index) || index != position) {
			this.findings.add(Failure.OUT_OF_ORDER, "entry " + position + " says " + members.get("logIndex"));
		}
		Instant recordedAt = Instant.parse(String.valueOf(members.get("recordedAt")));
		if (recordedAt.isBefore(this.latest)) {
			this.findings.add(Failure.TIME_CHANGED, "entry " + position + " is earlier than the one before");
		}
		this.latest = recordedAt;
		String stream = String.valueOf(members.get("stream"));
		StreamTip before = this.tips.get(stream);
		long sequence = (members.get("sequence") instanceof Long given) ? given : -1;
		Object previous = members.get("prevStreamLeaf");
		boolean continues = (before != null) ? sequence == before.sequence() + 1 && before.leafHash().equals(previous)
				: sequence == 0 && previous == null;
		if (!continues) {
			this.findings.add(Failure.CHAIN_BROKEN, "entry " + position);
		}
		this.tips.put(stream, new StreamTip(stream, sequence, hash.base64()));
	}

}
