package org.meritbook.query.transparency.checkpoint;

import java.util.List;

import org.meritbook.events.proof.note.NoteSignature;
import org.meritbook.events.proof.note.VerifierKey;

/**
 * Holds the private keys of the log: a file, a key service or a module.
 */
public interface NoteSigner {

	/**
	 * Keys that sign now, the newest first. More than one while a key is being replaced.
	 * Their name is the origin of the log.
	 */
	List<VerifierKey> keys();

	/** Signs a text with every key, in the order of {@link #keys()}. */
	List<NoteSignature> sign(String text);

}
