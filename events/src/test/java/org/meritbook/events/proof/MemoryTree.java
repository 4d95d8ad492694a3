package org.meritbook.events.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps all full subtrees of a growing tree, and counts the reads.
 */
final class MemoryTree implements HashReader {

	final Frontier frontier = Frontier.empty();

	final List<Hash> leaves = new ArrayList<>();

	int reads;

	private final Map<Node, Hash> hashes = new HashMap<>();

	void add(Hash leaf) {
		this.leaves.add(leaf);
		this.frontier.add(leaf, this.hashes::put);
	}

	@Override
	public List<Hash> read(List<Node> nodes) {
		this.reads++;
		return nodes.stream().map((node) -> {
			Hash hash = this.hashes.get(node);
			if (hash == null) {
				throw new Missing(Obstacle.TILES_MISSING, node.toString());
			}
			return hash;
		}).toList();
	}

}
