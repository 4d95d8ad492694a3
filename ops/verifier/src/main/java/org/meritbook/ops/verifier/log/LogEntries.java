package org.meritbook.ops.verifier.log;

import java.util.List;

import org.meritbook.events.proof.tile.Tile;

/**
 * The entries of a log one by one, in order or with jumps; holds one bundle at a time.
 */
public final class LogEntries {

	private final LogSource log;

	private final long size;

	private long held = -1;

	private List<byte[]> bundle = List.of();

	/**
	 * @param size of the tree whose entries are read
	 */
	public LogEntries(LogSource log, long size) {
		this.log = log;
		this.size = size;
	}

	/** How many there are. */
	public long size() {
		return this.size;
	}

	/**
	 * One entry.
	 * @throws org.meritbook.events.proof.Missing if its bundle is not there
	 */
	public byte[] at(long index) {
		long wanted = index / Tile.FULL;
		if (wanted != this.held) {
			this.bundle = Bundle.entries(this.log, Tile.of(Tile.ENTRIES, wanted, this.size));
			this.held = wanted;
		}
		return this.bundle.get((int) (index % Tile.FULL));
	}

}
