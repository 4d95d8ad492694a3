package org.meritbook.events.proof;

import java.util.List;

/**
 * That one tree is the beginning of another (RFC 6962, section 2.1.2).
 *
 * @param oldSize of the older tree
 * @param newSize of the newer tree
 * @param hashes in the order of the RFC; none if the sizes are equal or the older is 0
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> hashes) {

	public ConsistencyProof {
		hashes = List.copyOf(hashes);
	}

	/**
	 * Finds both roots from the hashes (RFC 9162, section 2.1.4.2).
	 * @return {@link Failure#OLD_SIZE_LARGER}, {@link Failure#INCONSISTENT} if a root is
	 * not the one found, {@link Failure#TRUNCATED} or {@link Failure#MALFORMED} if there
	 * are too few or too many hashes
	 */
	public Verdict verify(Hash oldRoot, Hash newRoot) {
		String where = "size " + this.oldSize + " to " + this.newSize;
		if (this.oldSize < 0 || this.oldSize > this.newSize) {
			return new Verdict.Failed(Failure.OLD_SIZE_LARGER, where);
		}
		int expected = length(this.oldSize, this.newSize);
		if (this.hashes.size() != expected) {
			return new Verdict.Failed((this.hashes.size() < expected) ? Failure.TRUNCATED : Failure.MALFORMED,
					where + ": " + this.hashes.size() + " hashes instead of " + expected);
		}
		return holds(oldRoot, newRoot) ? new Verdict.Proven(where) : new Verdict.Failed(Failure.INCONSISTENT, where);
	}

	private boolean holds(Hash oldRoot, Hash newRoot) {
		if (this.oldSize == 0) {
			return oldRoot.equals(new TreeHasher().empty()) && (this.newSize > 0 || newRoot.equals(oldRoot));
		}
		return (this.oldSize == this.newSize) ? oldRoot.equals(newRoot) : climb(oldRoot, newRoot);
	}

	private boolean climb(Hash oldRoot, Hash newRoot) {
		TreeHasher hasher = new TreeHasher();
		boolean whole = Long.bitCount(this.oldSize) == 1;
		int turns = Long.numberOfTrailingZeros(this.oldSize);
		long at = (this.oldSize - 1) >>> turns;
		long last = (this.newSize - 1) >>> turns;
		Hash older = whole ? oldRoot : this.hashes.getFirst();
		Hash newer = older;
		for (Hash hash : this.hashes.subList(whole ? 0 : 1, this.hashes.size())) {
			if ((at & 1) == 1 || at == last) {
				older = hasher.node(hash, older);
				newer = hasher.node(hash, newer);
				while ((at & 1) == 0 && at != 0) {
					at >>>= 1;
					last >>>= 1;
				}
			}
			else {
				newer = hasher.node(newer, hash);
			}
			at >>>= 1;
			last >>>= 1;
		}
		return older.equals(oldRoot) && newer.equals(newRoot);
	}

	/** How many hashes a proof has, by the recursion of RFC 6962, section 2.1.2. */
	private static int length(long oldSize, long newSize) {
		if (oldSize == 0 || oldSize == newSize) {
			return 0;
		}
		int length = 0;
		EntryRange around = new EntryRange(0, newSize);
		while (around.to() != oldSize) {
			around = (oldSize <= around.middle()) ? around.left() : around.right();
			length++;
		}
		return (around.from() != 0) ? length + 1 : length;
	}

}
