package org.meritbook.ops.verifier.log;

import java.util.HashMap;
import java.util.Map;

import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Frontier;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.Node;
import org.meritbook.events.proof.tile.Tile;

/**
 * Grows the tree twice, from the entries and from the tiles of their hashes, and compares
 * both with the tiles above. Only so can a changed entry be told from a changed tile: the
 * one that still leads to the root was left alone. Memory is that of one tile a level.
 */
final class TwoTrees {

	private final LogSource log;

	private final long size;

	private final Findings findings;

	private final Frontier ofEntries = Frontier.empty();

	private final Frontier ofTiles = Frontier.empty();

	private final Map<Node, Hash> completed = new HashMap<>();

	private final Map<Integer, Tile> held = new HashMap<>();

	private final Map<Integer, byte[]> heldBytes = new HashMap<>();

	TwoTrees(LogSource log, long size, Findings findings) {
		this.log = log;
		this.size = size;
		this.findings = findings;
	}

	/** Adds one entry by both hashes. */
	void add(Hash ofEntry, Hash ofTile) {
		this.ofTiles.add(ofTile, (node, hash) -> {
			if (isInTile(node)) {
				this.completed.put(node, hash);
			}
		});
		this.ofEntries.add(ofEntry, (node, hash) -> {
			if (isInTile(node)) {
				compare(node, hash);
			}
		});
		this.completed.clear();
	}

	Hash rootOfEntries() {
		return this.ofEntries.root();
	}

	Hash rootOfTiles() {
		return this.ofTiles.root();
	}

	private void compare(Node node, Hash ofEntries) {
		Hash stored = stored(node);
		if (!stored.equals(ofEntries) && !stored.equals(this.completed.getOrDefault(node, ofEntries))) {
			int level = node.level() / 8;
			this.findings.add(Failure.TILE_CHANGED,
					Tile.of(level, node.index() / Tile.FULL, this.size).path() + ", hash " + node.index() % Tile.FULL);
		}
	}

	private Hash stored(Node node) {
		int level = node.level() / 8;
		Tile tile = Tile.of(level, node.index() / Tile.FULL, this.size);
		if (!tile.equals(this.held.put(level, tile))) {
			this.heldBytes.put(level, this.log.tile(tile));
		}
		byte[] bytes = this.heldBytes.getOrDefault(level, new byte[0]);
		if (bytes.length < tile.width() * Hash.LENGTH) {
			throw new Malformed(tile.path() + ": cut off");
		}
		return Hash.at(bytes, (int) (node.index() % Tile.FULL) * Hash.LENGTH);
	}

	/** Whether tiles above those of the leaves hold it. */
	private static boolean isInTile(Node node) {
		return node.level() > 0 && node.level() % 8 == 0;
	}

}
