package org.meritbook.query.transparency.checkpoint;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.note.SignedCheckpoint;

/**
 * A checkpoint of this log with the cosignatures it has so far.
 *
 * @param size number of leaves
 * @param root of the tree, base64
 * @param note the signed note, cosignatures included
 * @param signedAt when the log signed it
 * @param metAt when the trust policy was met, null before
 */
public record Published(long size, String root, String note, Instant signedAt, @Nullable Instant metAt) {

	/** The note, read. */
	public SignedCheckpoint signed() {
		return SignedCheckpoint.parse(this.note.getBytes(StandardCharsets.UTF_8));
	}

	Hash rootHash() {
		return Hash.parse(this.root);
	}

}
