package org.meritbook.events.proof.tile;

import java.util.Collection;
import java.util.Map;

import org.meritbook.events.proof.Missing;

/**
 * Gives the bytes of tiles, wherever they are kept: a table, a folder, a server.
 */
@FunctionalInterface
public interface TileSource {

	/**
	 * The bytes of each tile asked for. Wider tiles than asked for may be given.
	 * @throws Missing if one is not there or cannot be read
	 */
	Map<Tile, byte[]> read(Collection<Tile> tiles);

}
