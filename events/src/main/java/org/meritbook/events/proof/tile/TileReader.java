package org.meritbook.events.proof.tile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.HashReader;
import org.meritbook.events.proof.Missing;
import org.meritbook.events.proof.Node;
import org.meritbook.events.proof.Obstacle;
import org.meritbook.events.proof.TreeHasher;

/**
 * Reads the hashes of the tree of one size from its tiles: those in a tile as they are,
 * those between two levels of tiles by hashing. Believes the tiles: whoever does not
 * verifies the proof that was made of them.
 *
 * <p>
 * Not for use by two threads at once.
 */
public final class TileReader implements HashReader {

	private final TileSource source;

	private final long size;

	private final TreeHasher hasher = new TreeHasher();

	public TileReader(TileSource source, long size) {
		this.source = source;
		this.size = size;
	}

	@Override
	public List<Hash> read(List<Node> nodes) {
		Set<Tile> needed = new LinkedHashSet<>();
		nodes.forEach((node) -> needed.add(holding(node)));
		Map<Tile, byte[]> tiles = needed.isEmpty() ? Map.of() : this.source.read(needed);
		List<Hash> hashes = new ArrayList<>();
		for (Node node : nodes) {
			Tile tile = holding(node);
			byte[] bytes = tiles.get(tile);
			if (bytes == null || bytes.length < tile.width() * Hash.LENGTH) {
				throw new Missing(Obstacle.TILES_MISSING, tile.path());
			}
			hashes.add(within(bytes, node.level() % Tile.HEIGHT, first(node) % Tile.FULL));
		}
		return hashes;
	}

	/** The tile from which the hash of a node can be found. */
	private Tile holding(Node node) {
		return Tile.of(node.level() / Tile.HEIGHT, first(node) / Tile.FULL, this.size);
	}

	/** The first hash below a node on the level of its tile. */
	private static long first(Node node) {
		return node.index() << (node.level() % Tile.HEIGHT);
	}

	private Hash within(byte[] tile, int height, long from) {
		if (height == 0) {
			return Hash.at(tile, Math.toIntExact(from) * Hash.LENGTH);
		}
		long half = 1L << (height - 1);
		return this.hasher.node(within(tile, height - 1, from), within(tile, height - 1, from + half));
	}

}
