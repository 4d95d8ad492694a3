package org.meritbook.ops.verifier.book;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.leaf.Leaf;
import org.meritbook.events.leaf.LeafRefused;
import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.leaf.StreamTip;
import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.TreeHasher;
import org.meritbook.ops.verifier.log.Findings;
import org.meritbook.ops.verifier.log.LogEntries;
import org.meritbook.ops.verifier.log.StreamTips;

/**
 * Whether one event of the book is the one in the log: makes its leaf again and compares
 * the bytes.
 *
 * <p>
 * Where a stream stands is taken from the log, not from the book: one changed event is
 * then one finding, and does not darken all that follow it.
 */
final class EventCheck {

	private final LogEntries log;

	private final Findings findings;

	private final StreamTips tips = new StreamTips();

	private final TreeHasher hasher = new TreeHasher();

	EventCheck(LogEntries log, Findings findings) {
		this.log = log;
		this.findings = findings;
	}

	void verify(StoredForm event) {
		byte[] logged = this.log.at(event.position());
		// With its type: the leaf of a later event binds the type only through its
		// stream.
		String stream = (event.stream() != null) ? event.streamType() + "\0" + event.stream() : null;
		StreamTip before = (stream != null) ? this.tips.get(stream) : null;
		Envelope envelope = Envelope.of(logged);
		judge(event, before, logged, envelope);
		if (stream != null && envelope != null && (before == null || before.pseudonym().equals(envelope.stream()))) {
			this.tips.put(stream,
					new StreamTip(envelope.stream(), envelope.sequence(), this.hasher.leaf(logged).base64()));
		}
	}

	/**
	 * Goes over an entry whose event is missing: its stream will be found broken, once.
	 */
	void pass(long position) {
		this.log.at(position);
	}

	private void judge(StoredForm event, @Nullable StreamTip before, byte[] logged, @Nullable Envelope envelope) {
		byte[] entry;
		try {
			entry = Leaf.of(event, before).entry();
		}
		catch (LeafRefused ex) {
			this.findings.add(refusal(event, before), "position " + event.position());
			return;
		}
		if (!Arrays.equals(entry, logged)) {
			Envelope made = Envelope.of(entry);
			this.findings.add((made == null || envelope == null) ? Failure.EVENT_REPLACED : made.difference(envelope),
					"position " + event.position());
		}
	}

	/**
	 * Why an event has no leaf: it is not the next one of its stream, or it is
	 * unreadable.
	 */
	private static Failure refusal(StoredForm event, @Nullable StreamTip before) {
		long expected = (before != null) ? before.sequence() + 1 : 0;
		return (event.sequence() == expected) ? Failure.PAYLOAD_CHANGED : Failure.CHAIN_BROKEN;
	}

}
