package org.meritbook.query.transparency.witness;

import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.NoteSignature;
import org.meritbook.events.proof.note.VerifierKey;

/**
 * Holds the private key of this witness, which is no key of the log.
 */
public interface Cosigner {

	/** The key that others verify with. */
	VerifierKey key();

	/**
	 * Cosigns a checkpoint.
	 * @param seconds since 1970 (UTC), now
	 */
	NoteSignature cosign(Checkpoint checkpoint, long seconds);

}
