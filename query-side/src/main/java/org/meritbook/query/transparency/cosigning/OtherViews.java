package org.meritbook.query.transparency.cosigning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.note.Signatures;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.transparency.checkpoint.Checkpoints;
import org.meritbook.query.transparency.checkpoint.Contradiction;
import org.meritbook.query.transparency.checkpoint.Contradictions;
import org.meritbook.query.transparency.checkpoint.LogKeys;
import org.meritbook.query.transparency.checkpoint.Published;
import org.meritbook.query.transparency.tree.LogTree;
import org.meritbook.query.transparency.witness.OriginHash;

import org.springframework.stereotype.Component;

/**
 * Looks at what a witness saw of this log. If the log's own keys signed it and it cannot
 * be the same log, that is the evidence of a split view.
 */
@Component
class OtherViews {

	private final WitnessLine line;

	private final LogTree tree;

	private final Checkpoints checkpoints;

	private final LogKeys keys;

	private final Contradictions contradictions;

	OtherViews(WitnessLine line, LogTree tree, Checkpoints checkpoints, LogKeys keys, Contradictions contradictions) {
		this.line = line;
		this.tree = tree;
		this.checkpoints = checkpoints;
		this.keys = keys;
		this.contradictions = contradictions;
	}

	/**
	 * Fetches what the witness cosigned last, and raises the alarm if it contradicts us.
	 */
	void compare(LogSettings.Witness witness, Published ours) throws IOException, InterruptedException {
		String origin = ours.signed().checkpoint().origin();
		WitnessLine.Reply reply = this.line.get(witness.prefix(), OriginHash.of(origin) + "/checkpoint");
		try {
			SignedCheckpoint theirs = SignedCheckpoint.parse(reply.body().getBytes(StandardCharsets.UTF_8));
			if (theirs.checkpoint().origin().equals(origin)
					&& Signatures.of(theirs.note(), this.keys.verifiers()).verdict().isProven()) {
				compare(theirs, ours, origin);
			}
		}
		catch (Malformed ex) {
			throw new IOException("the witness does not show what it cosigned", ex);
		}
	}

	private void compare(SignedCheckpoint theirs, Published ours, String origin) {
		long size = theirs.checkpoint().size();
		String note = new String(theirs.bytes(), StandardCharsets.UTF_8);
		if (size > ours.size()) {
			this.contradictions.raise(Contradiction.Kind.NOT_CONSISTENT, origin, ours.note(), note);
		}
		else if (!this.tree.root(size).equals(theirs.checkpoint().root())) {
			Published same = this.checkpoints.of(size).orElse(ours);
			this.contradictions.raise(Contradiction.Kind.SPLIT_VIEW, origin, same.note(), note);
		}
	}

}
