package org.meritbook.ops.verifier.log;

import java.util.List;

import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.tile.EntryBundle;
import org.meritbook.events.proof.tile.Tile;

/**
 * Up to 256 consecutive entries of a log and the tile of their hashes.
 *
 * @param hashes bytes of the tile of level 0
 */
// The bytes are handed on, never compared or changed.
@SuppressWarnings("ArrayRecordComponent")
record Bundle(long first, List<byte[]> entries, byte[] hashes) {

	/**
	 * Reads the bundle and the tile of a place in the tree of a size.
	 * @throws org.meritbook.events.proof.Missing if one is not there
	 * @throws Malformed if one is too short or not of its form
	 */
	static Bundle read(LogSource log, long index, long size) {
		Tile bundle = Tile.of(Tile.ENTRIES, index, size);
		List<byte[]> entries = entries(log, bundle);
		Tile tile = Tile.of(0, index, size);
		byte[] hashes = log.tile(tile);
		if (hashes.length < tile.width() * Hash.LENGTH) {
			throw new Malformed(tile.path() + ": cut off");
		}
		return new Bundle(index * Tile.FULL, entries, hashes);
	}

	/**
	 * Just the entries of a bundle.
	 */
	static List<byte[]> entries(LogSource log, Tile bundle) {
		List<byte[]> entries;
		try {
			entries = EntryBundle.read(log.tile(bundle));
		}
		catch (Malformed ex) {
			throw new Malformed(bundle.path() + ": " + ex.what());
		}
		if (entries.size() < bundle.width()) {
			throw new Malformed(bundle.path() + ": only " + entries.size() + " entries");
		}
		return entries.subList(0, bundle.width());
	}

	Hash hash(int at) {
		return Hash.at(this.hashes, at * Hash.LENGTH);
	}

}
