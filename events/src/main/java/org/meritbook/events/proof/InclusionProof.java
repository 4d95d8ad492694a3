package org.meritbook.events.proof;

import java.util.List;

/**
 * That an entry is in a tree (RFC 6962, section 2.1.1).
 *
 * @param index of the entry
 * @param size of the tree
 * @param hashes from the sibling of the leaf to the child of the root
 */
public record InclusionProof(long index, long size, List<Hash> hashes) {

	public InclusionProof {
		hashes = List.copyOf(hashes);
	}

	/**
	 * Follows the hashes from a leaf to the root (RFC 9162, section 2.1.3.2).
	 * @return {@link Failure#ROOT_MISMATCH} if they lead elsewhere,
	 * {@link Failure#TRUNCATED} if there are too few of them, {@link Failure#MALFORMED}
	 * if there are too many
	 */
	public Verdict verify(Hash leaf, Hash root) {
		String where = "entry " + this.index + " of " + this.size;
		if (this.index < 0 || this.index >= this.size) {
			return new Verdict.Failed(Failure.INDEX_OUTSIDE_TREE, where);
		}
		int expected = length(this.index, this.size);
		if (this.hashes.size() != expected) {
			return new Verdict.Failed((this.hashes.size() < expected) ? Failure.TRUNCATED : Failure.MALFORMED,
					where + ": " + this.hashes.size() + " hashes instead of " + expected);
		}
		return root.equals(climb(leaf)) ? new Verdict.Proven(where) : new Verdict.Failed(Failure.ROOT_MISMATCH, where);
	}

	private Hash climb(Hash leaf) {
		TreeHasher hasher = new TreeHasher();
		long at = this.index;
		long last = this.size - 1;
		Hash hash = leaf;
		for (Hash sibling : this.hashes) {
			if ((at & 1) == 1 || at == last) {
				hash = hasher.node(sibling, hash);
				while ((at & 1) == 0 && at != 0) {
					at >>>= 1;
					last >>>= 1;
				}
			}
			else {
				hash = hasher.node(hash, sibling);
			}
			at >>>= 1;
			last >>>= 1;
		}
		return hash;
	}

	/**
	 * How many hashes a proof has: one for each level on which the entry has a sibling.
	 */
	private static int length(long index, long size) {
		int inner = 64 - Long.numberOfLeadingZeros(index ^ (size - 1));
		return inner + Long.bitCount(index >>> inner);
	}

}
