package org.meritbook.query.transparency.tree;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.meritbook.events.proof.Frontier;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Node;
import org.meritbook.events.proof.tile.Tile;
import org.meritbook.events.proof.tile.TileReader;

/**
 * The tiles at the right edge of the tree while a batch is added: those that were not
 * full, and the ones that follow them.
 */
final class RightEdge {

	/** Levels of the tree between one level of tiles and the next. */
	private static final int HEIGHT = 8;

	private final Map<Tile, byte[]> before;

	private final long size;

	private final Map<Tile, Growing> touched = new LinkedHashMap<>();

	/**
	 * @param before tiles of that tree which are not full
	 */
	RightEdge(long size, Map<Tile, byte[]> before) {
		this.size = size;
		this.before = before;
	}

	Frontier frontier() {
		return Frontier.at(this.size, new TileReader((wanted) -> this.before, this.size));
	}

	/** Puts the hash of a full subtree into its tile, if tiles hold its level. */
	void put(Node node, Hash hash) {
		if (node.level() % HEIGHT != 0) {
			return;
		}
		int level = node.level() / HEIGHT;
		int within = (int) (node.index() % Tile.FULL);
		Tile place = new Tile(level, node.index() / Tile.FULL, Tile.FULL);
		Growing tile = this.touched.computeIfAbsent(place, (wanted) -> growing(wanted, within));
		hash.copyTo(tile.hashes, within * Hash.LENGTH);
		tile.width = within + 1;
	}

	/**
	 * What is to be written: the full place of each tile that has grown, and its bytes.
	 */
	Map<Tile, byte[]> tiles() {
		Map<Tile, byte[]> tiles = new LinkedHashMap<>();
		this.touched.forEach((place, tile) -> tiles.put(place, Arrays.copyOf(tile.hashes, tile.width * Hash.LENGTH)));
		return tiles;
	}

	private Growing growing(Tile place, int width) {
		Growing tile = new Growing();
		if (width > 0) {
			byte[] start = this.before.get(new Tile(place.level(), place.index(), width));
			if (start == null) {
				throw new IllegalStateException("the tile " + place + " has no beginning of width " + width);
			}
			System.arraycopy(start, 0, tile.hashes, 0, width * Hash.LENGTH);
		}
		return tile;
	}

	private static final class Growing {

		private final byte[] hashes = new byte[Tile.FULL * Hash.LENGTH];

		private int width;

	}

}
