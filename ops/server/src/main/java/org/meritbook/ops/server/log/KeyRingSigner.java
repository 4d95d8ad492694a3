package org.meritbook.ops.server.log;

import java.util.List;

import org.meritbook.events.proof.note.NoteSignature;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.query.transparency.checkpoint.NoteSigner;

/**
 * Signs with keys that are held in memory.
 *
 * @param signing keys, the newest first
 */
record KeyRingSigner(List<SigningKey> signing) implements NoteSigner {

	@Override
	public List<VerifierKey> keys() {
		return this.signing.stream().map(SigningKey::verifier).toList();
	}

	@Override
	public List<NoteSignature> sign(String text) {
		return this.signing.stream().map((key) -> key.sign(text)).toList();
	}

}
