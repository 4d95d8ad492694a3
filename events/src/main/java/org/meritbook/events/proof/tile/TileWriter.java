package org.meritbook.events.proof.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.meritbook.events.proof.Frontier;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Node;
import org.meritbook.events.proof.TreeHasher;

/**
 * Makes the files of a log from its entries, in order and in constant memory: each full
 * tile and bundle as soon as it is full, the partial ones of the present size on demand.
 *
 * <p>
 * Not for use by two threads at once.
 */
public final class TileWriter {

	private final BiConsumer<Tile, byte[]> sink;

	private final TreeHasher hasher = new TreeHasher();

	private final Frontier frontier = Frontier.empty();

	private final List<byte[]> entries = new ArrayList<>();

	private final Map<Integer, ByteArrayOutputStream> levels = new TreeMap<>();

	/**
	 * @param sink is given each file as it is finished
	 */
	public TileWriter(BiConsumer<Tile, byte[]> sink) {
		this.sink = sink;
	}

	/** Adds the next entry. */
	public void add(byte[] entry) {
		this.entries.add(entry);
		this.frontier.add(this.hasher.leaf(entry), this::keep);
		if (this.entries.size() == Tile.FULL) {
			this.sink.accept(Tile.of(Tile.ENTRIES, size() / Tile.FULL - 1, size()), EntryBundle.write(this.entries));
			this.entries.clear();
		}
	}

	/** Writes the partial tiles and the partial bundle of the present size. */
	public void flush() {
		if (!this.entries.isEmpty()) {
			this.sink.accept(Tile.of(Tile.ENTRIES, size() / Tile.FULL, size()), EntryBundle.write(this.entries));
		}
		this.levels.forEach((level, hashes) -> {
			if (hashes.size() > 0) {
				this.sink.accept(Tile.of(level, Tile.count(level, size()) / Tile.FULL, size()), hashes.toByteArray());
			}
		});
	}

	/** Number of entries. */
	public long size() {
		return this.frontier.size();
	}

	/** The root over all entries added so far. */
	public Hash root() {
		return this.frontier.root();
	}

	private void keep(Node node, Hash hash) {
		if (node.level() % Tile.HEIGHT != 0) {
			return;
		}
		int level = node.level() / Tile.HEIGHT;
		ByteArrayOutputStream hashes = this.levels.computeIfAbsent(level, (any) -> new ByteArrayOutputStream());
		hashes.writeBytes(hash.bytes());
		if (hashes.size() == Tile.FULL * Hash.LENGTH) {
			this.sink.accept(new Tile(level, node.index() / Tile.FULL, Tile.FULL), hashes.toByteArray());
			hashes.reset();
		}
	}

}
