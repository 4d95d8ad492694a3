package org.meritbook.events.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Consecutive entries that RFC 6962 hashes as one subtree, full or not: the start is a
 * multiple of the smallest power of two that is no less than the width.
 *
 * @param from first entry
 * @param to end, not included
 */
record EntryRange(long from, long to) {

	/**
	 * The full subtrees it is made of, from the left, each smaller than the one before.
	 */
	List<Node> nodes() {
		List<Node> nodes = new ArrayList<>();
		long at = this.from;
		while (at < this.to) {
			int level = 63 - Long.numberOfLeadingZeros(this.to - at);
			nodes.add(new Node(level, at >>> level));
			at += 1L << level;
		}
		return nodes;
	}

	long width() {
		return this.to - this.from;
	}

	/** Where RFC 6962 divides it: the largest power of two smaller than the width. */
	long middle() {
		return this.from + Long.highestOneBit(width() - 1);
	}

	EntryRange left() {
		return new EntryRange(this.from, middle());
	}

	EntryRange right() {
		return new EntryRange(middle(), this.to);
	}

	/** The hash of a range from the hashes of {@link #nodes()}. */
	static Hash fold(List<Hash> hashes, TreeHasher hasher) {
		Hash hash = hashes.getLast();
		for (int at = hashes.size() - 2; at >= 0; at--) {
			hash = hasher.node(hashes.get(at), hash);
		}
		return hash;
	}

	/** The hash of each range, by a single read. */
	static List<Hash> hash(List<EntryRange> ranges, HashReader reader, TreeHasher hasher) {
		List<List<Node>> needed = ranges.stream().map(EntryRange::nodes).toList();
		List<Hash> read = reader.read(needed.stream().flatMap(List::stream).toList());
		List<Hash> hashes = new ArrayList<>();
		int at = 0;
		for (List<Node> nodes : needed) {
			hashes.add(fold(read.subList(at, at + nodes.size()), hasher));
			at += nodes.size();
		}
		return hashes;
	}

}
