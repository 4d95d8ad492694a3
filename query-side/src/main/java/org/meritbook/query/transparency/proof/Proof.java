package org.meritbook.query.transparency.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.TreeHasher;
import org.meritbook.events.proof.file.ProofFile;
import org.meritbook.query.transparency.checkpoint.Published;
import org.meritbook.query.transparency.tree.TreeProof;

/**
 * Everything it takes to check offline that one event is in the log.
 *
 * @param index of the leaf: the position of the event
 * @param entry the leaf, canonical JSON
 * @param proof hashes
 * @param under the checkpoint
 */
// The bytes are handed on, never compared or changed.
@SuppressWarnings("ArrayRecordComponent")
public record Proof(long index, byte[] entry, TreeProof proof, Published under) {

	/** The leaf as text. */
	public String leaf() {
		return new String(this.entry, StandardCharsets.UTF_8);
	}

	/** Hash of the leaf (RFC 6962, section 2.1), base64. */
	public String leafHash() {
		return new TreeHasher().leaf(this.entry).base64();
	}

	/** Hashes from the leaf's sibling to the child of the root, base64. */
	public List<String> inclusion() {
		return this.proof.inclusion().hashes().stream().map(Hash::base64).toList();
	}

	/** That an older tree is the beginning of this one, where one was named. */
	public @Nullable Consistency consistency() {
		return (this.proof.consistency() != null)
				? new Consistency(this.proof.consistency().oldSize(), this.proof.consistency().newSize(),
						this.proof.consistency().hashes().stream().map(Hash::base64).toList())
				: null;
	}

	/** The checkpoint with its cosignatures. */
	public CheckpointView checkpoint() {
		return CheckpointView.of(this.under);
	}

	/** The proof as a file (c2sp.org/tlog-proof). */
	public String file() {
		return new String(fileBytes(), StandardCharsets.UTF_8);
	}

	byte[] fileBytes() {
		return ProofFile.of(this.entry, this.proof.inclusion(), this.under.signed()).bytes();
	}

	/**
	 * A consistency proof (RFC 6962, section 2.1.2).
	 *
	 * @param oldSize of the older tree
	 * @param newSize of the newer tree
	 * @param hashes base64
	 */
	public record Consistency(long oldSize, long newSize, List<String> hashes) {

		public Consistency {
			hashes = List.copyOf(hashes);
		}

	}

}
