package org.meritbook.ops.verifier.log;

import java.util.OptionalLong;

import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.Verdict;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.tile.Tile;

/**
 * Finds where two copies of one log part: a forked book and its mirror, a restored backup
 * and the partner's copy. Reads one tile a level, however long the logs are.
 */
public final class TwoViews {

	private final LogSource first;

	private final LogSource second;

	public TwoViews(LogSource first, LogSource second) {
		this.first = first;
		this.second = second;
	}

	/**
	 * Compares as much as both have.
	 * @return {@link Failure#INCONSISTENT} with the first entry that differs
	 */
	public Verdict compare(Checkpoint one, Checkpoint other) {
		long size = Math.min(one.size(), other.size());
		OptionalLong parting = firstDifference(size, one.size(), other.size());
		return parting.isEmpty() ? new Verdict.Proven("both copies agree on " + size + " entries")
				: new Verdict.Failed(Failure.INCONSISTENT, "from entry " + parting.getAsLong());
	}

	private OptionalLong firstDifference(long size, long oneSize, long otherSize) {
		OptionalLong found = OptionalLong.empty();
		for (int level = 7; level >= 0; level--) {
			long count = Tile.count(level, size);
			if (found.isPresent()) {
				found = within(Tile.of(level, found.getAsLong(), size), oneSize, otherSize);
			}
			else if (count % Tile.FULL != 0) {
				// No tile above speaks for the last one while it is not full.
				found = within(Tile.of(level, count / Tile.FULL, size), oneSize, otherSize);
			}
		}
		return found;
	}

	private OptionalLong within(Tile tile, long oneSize, long otherSize) {
		byte[] one = whole(this.first, tile, oneSize);
		byte[] other = whole(this.second, tile, otherSize);
		for (int at = 0; at < tile.width(); at++) {
			if (!Hash.at(one, at * Hash.LENGTH).equals(Hash.at(other, at * Hash.LENGTH))) {
				return OptionalLong.of(tile.index() * Tile.FULL + at);
			}
		}
		return OptionalLong.empty();
	}

	/** A log has just the partial tiles of its own size. */
	private static byte[] whole(LogSource log, Tile tile, long size) {
		byte[] bytes = log.tile(Tile.of(tile.level(), tile.index(), size));
		if (bytes.length < tile.width() * Hash.LENGTH) {
			throw new Malformed(tile.path() + ": cut off");
		}
		return bytes;
	}

}
