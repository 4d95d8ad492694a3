package org.meritbook.events.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The right edge of a growing tree: all that is needed to add entries and to know the
 * root, in as many hashes as the size has bits. A log of any length grows in constant
 * memory.
 *
 * <p>
 * Not for use by two threads at once.
 */
public final class Frontier {

	private final TreeHasher hasher = new TreeHasher();

	/** Full subtrees from the left, each smaller than the one before. */
	private final List<Hash> edge;

	private long size;

	private Frontier(long size, List<Hash> edge) {
		this.size = size;
		this.edge = edge;
	}

	/** The edge of the empty tree. */
	public static Frontier empty() {
		return new Frontier(0, new ArrayList<>());
	}

	/**
	 * The edge of a tree that is kept elsewhere, by one read.
	 * @throws Missing if a hash is not there
	 */
	public static Frontier at(long size, HashReader reader) {
		return new Frontier(size, new ArrayList<>(reader.read(new EntryRange(0, size).nodes())));
	}

	/**
	 * Adds an entry by the hash of its leaf.
	 * @param completed is told of the leaf and of each subtree that it makes full, from
	 * the leaf upwards
	 */
	public void add(Hash leaf, BiConsumer<Node, Hash> completed) {
		Hash hash = leaf;
		long index = this.size;
		int level = 0;
		completed.accept(new Node(level, index), hash);
		while ((index & 1) == 1) {
			hash = this.hasher.node(this.edge.removeLast(), hash);
			index >>>= 1;
			level++;
			completed.accept(new Node(level, index), hash);
		}
		this.edge.add(hash);
		this.size++;
	}

	/** Adds an entry by the hash of its leaf. */
	public void add(Hash leaf) {
		add(leaf, (node, hash) -> {
		});
	}

	/** Number of entries. */
	public long size() {
		return this.size;
	}

	/** The root over all entries added so far. */
	public Hash root() {
		return this.edge.isEmpty() ? this.hasher.empty() : EntryRange.fold(this.edge, this.hasher);
	}

}
