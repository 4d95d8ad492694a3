package org.meritbook.ops.verifier.log;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.meritbook.events.proof.Missing;
import org.meritbook.events.proof.tile.Tile;
import org.meritbook.events.proof.tile.TileSource;

/**
 * A log to be checked: files of fixed names below one place (c2sp.org/tlog-tiles).
 */
public interface LogSource extends TileSource {

	/**
	 * The bytes of a file.
	 * @param path below the prefix of the log, for example {@code checkpoint}
	 * @throws Missing if it is not there or cannot be read
	 */
	byte[] file(String path);

	/**
	 * The bytes of a tile or bundle; of a partial one, those of the full one if only that
	 * is left, as the specification allows.
	 * @throws Missing if neither is there
	 */
	default byte[] tile(Tile tile) {
		try {
			return file(tile.path());
		}
		catch (Missing ex) {
			if (tile.width() == Tile.FULL) {
				throw ex;
			}
			return fullInstead(tile, ex);
		}
	}

	private byte[] fullInstead(Tile tile, Missing first) {
		try {
			return file(tile.full().path());
		}
		catch (Missing ex) {
			// The reader asked for the partial one: that is the name to tell.
			throw first;
		}
	}

	@Override
	default Map<Tile, byte[]> read(Collection<Tile> tiles) {
		Map<Tile, byte[]> read = new HashMap<>();
		tiles.forEach((tile) -> read.put(tile, tile(tile)));
		return read;
	}

}
