package org.meritbook.events.proof.note;

import java.util.List;

import org.meritbook.events.proof.Malformed;

/**
 * A checkpoint and the note that it was read from, byte for byte.
 */
public record SignedCheckpoint(Checkpoint checkpoint, Note note) {

	public SignedCheckpoint {
		if (!checkpoint.text().equals(note.text())) {
			throw new Malformed("a checkpoint that is not the text of its note");
		}
	}

	/**
	 * Reads a checkpoint file.
	 * @throws Malformed if it is no note or no checkpoint
	 */
	public static SignedCheckpoint parse(byte[] bytes) {
		Note note = Note.parse(bytes);
		return new SignedCheckpoint(Checkpoint.parse(note.text()), note);
	}

	/** Signs a checkpoint as its log. */
	public static SignedCheckpoint sign(Checkpoint checkpoint, SigningKey log) {
		NoteSignature signature = log.sign(checkpoint.text());
		return new SignedCheckpoint(checkpoint, new Note(checkpoint.text(), List.of(signature)));
	}

	/** The same checkpoint with one more signature. */
	public SignedCheckpoint with(NoteSignature signature) {
		return new SignedCheckpoint(this.checkpoint, this.note.with(signature));
	}

	/** The checkpoint file. */
	public byte[] bytes() {
		return this.note.bytes();
	}

}
