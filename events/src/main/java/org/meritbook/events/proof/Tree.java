package org.meritbook.events.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Root and proofs of the tree of any size, from the hashes of its full subtrees (RFC
 * 6962, sections 2.1, 2.1.1 and 2.1.2). Each answer takes one read.
 *
 * <p>
 * Not for use by two threads at once.
 */
public final class Tree {

	private final HashReader reader;

	private final TreeHasher hasher = new TreeHasher();

	public Tree(HashReader reader) {
		this.reader = reader;
	}

	/** The root over the first entries. */
	public Hash root(long size) {
		if (size == 0) {
			return this.hasher.empty();
		}
		return EntryRange.hash(List.of(new EntryRange(0, size)), this.reader, this.hasher).getFirst();
	}

	/**
	 * That an entry is in the tree of a size.
	 * @throws IndexOutOfBoundsException if it is not
	 */
	public InclusionProof inclusion(long index, long size) {
		Objects.checkIndex(index, size);
		List<EntryRange> siblings = new ArrayList<>();
		EntryRange around = new EntryRange(0, size);
		while (around.width() > 1) {
			boolean left = index < around.middle();
			siblings.addFirst(left ? around.right() : around.left());
			around = left ? around.left() : around.right();
		}
		return new InclusionProof(index, size, EntryRange.hash(siblings, this.reader, this.hasher));
	}

	/**
	 * That the tree of the older size is the beginning of the newer one.
	 * @throws IndexOutOfBoundsException if the older is the larger
	 */
	public ConsistencyProof consistency(long oldSize, long newSize) {
		Objects.checkFromToIndex(oldSize, newSize, newSize);
		if (oldSize == 0 || oldSize == newSize) {
			return new ConsistencyProof(oldSize, newSize, List.of());
		}
		List<EntryRange> parts = new ArrayList<>();
		EntryRange around = new EntryRange(0, newSize);
		while (around.to() != oldSize) {
			boolean left = oldSize <= around.middle();
			parts.addFirst(left ? around.right() : around.left());
			around = left ? around.left() : around.right();
		}
		// The reader of the proof knows the old root: it need not be sent when it is a
		// subtree.
		if (around.from() != 0) {
			parts.addFirst(around);
		}
		return new ConsistencyProof(oldSize, newSize, EntryRange.hash(parts, this.reader, this.hasher));
	}

}
