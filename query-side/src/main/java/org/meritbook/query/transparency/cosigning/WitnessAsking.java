package org.meritbook.query.transparency.cosigning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.note.Note;
import org.meritbook.events.proof.note.NoteSignature;
import org.meritbook.events.proof.note.Signatures;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.transparency.checkpoint.Published;
import org.meritbook.query.transparency.tree.LogTree;
import org.meritbook.query.transparency.witness.AddCheckpoint;

import org.springframework.stereotype.Component;

/**
 * Asks one witness for one cosignature. A witness that remembers another size than
 * thought is asked again with a proof from there; one that remembers more than this log
 * has, or finds no way from there, is asked what it saw.
 */
@Component
class WitnessAsking {

	private static final int OK = 200;

	private static final int CONFLICT = 409;

	private static final int NOT_CONSISTENT = 422;

	private final WitnessLine line;

	private final LogTree tree;

	private final Cosignatures cosignatures;

	private final OtherViews otherViews;

	WitnessAsking(WitnessLine line, LogTree tree, Cosignatures cosignatures, OtherViews otherViews) {
		this.line = line;
		this.tree = tree;
		this.cosignatures = cosignatures;
		this.otherViews = otherViews;
	}

	/**
	 * Asks for a cosignature of the newest checkpoint, if that is missing.
	 * @param lastSize size that the witness cosigned last, as far as known
	 * @return size that it cosigned last, now
	 * @throws IOException if it cannot be reached, or its answer makes no sense
	 */
	long ask(LogSettings.Witness witness, long lastSize) throws IOException, InterruptedException {
		Optional<Published> wanted = this.cosignatures.wanted(witness.key());
		return wanted.isPresent() ? ask(witness, wanted.get(), Math.min(lastSize, wanted.get().size())) : lastSize;
	}

	private long ask(LogSettings.Witness witness, Published checkpoint, long lastSize)
			throws IOException, InterruptedException {
		WitnessLine.Reply reply = send(witness, checkpoint, lastSize);
		if (reply.status() == CONFLICT) {
			long remembered = size(reply.body());
			if (remembered > checkpoint.size()) {
				this.otherViews.compare(witness, checkpoint);
				throw new IOException("the witness remembers a larger tree: " + remembered);
			}
			reply = send(witness, checkpoint, remembered);
		}
		if (reply.status() == NOT_CONSISTENT) {
			this.otherViews.compare(witness, checkpoint);
		}
		if (reply.status() != OK) {
			throw new IOException("the witness answers " + reply.status());
		}
		this.cosignatures.add(checkpoint.size(), witness.key(), cosignature(checkpoint, reply.body(), witness.key()));
		return checkpoint.size();
	}

	private WitnessLine.Reply send(LogSettings.Witness witness, Published checkpoint, long oldSize)
			throws IOException, InterruptedException {
		AddCheckpoint request = new AddCheckpoint(oldSize, this.tree.consistency(oldSize, checkpoint.size()).hashes(),
				checkpoint.signed());
		return this.line.post(witness.prefix(), request.bytes());
	}

	/** Lines of other keys are ignored, as the specification says. */
	private static NoteSignature cosignature(Published checkpoint, String lines, VerifierKey key) throws IOException {
		try {
			String text = checkpoint.signed().note().text();
			Note note = Note.parse((text + "\n" + lines).getBytes(StandardCharsets.UTF_8));
			if (Signatures.of(note, List.of(key)).verdict().isProven()) {
				return note.by(key).getFirst();
			}
		}
		catch (Malformed ex) {
			throw new IOException("the witness answers no signature lines", ex);
		}
		throw new IOException("the witness answers no cosignature of the key it is known by");
	}

	private static long size(String body) throws IOException {
		String line = body.strip();
		if (!line.matches("0|[1-9][0-9]{0,17}")) {
			throw new IOException("the witness answers 409 without a size");
		}
		return Long.parseLong(line);
	}

}
