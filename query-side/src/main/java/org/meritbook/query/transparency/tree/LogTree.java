package org.meritbook.query.transparency.tree;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.proof.ConsistencyProof;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Tree;
import org.meritbook.events.proof.tile.EntryBundle;
import org.meritbook.events.proof.tile.Tile;
import org.meritbook.events.proof.tile.TileReader;

import org.meritbook.query.reconciliation.Leaves;
import org.springframework.stereotype.Component;

/**
 * Asks the tree. Every answer is of the tree of a size that is named, so that it stays
 * right while the log grows, and takes one read of the database.
 */
@Component
public class LogTree implements Leaves {

	private final TreeTables tables;

	LogTree(TreeTables tables) {
		this.tables = tables;
	}

	@Override
	public String name() {
		return "transparency";
	}

	@Override
	public long size() {
		return this.tables.size();
	}

	/**
	 * The root over the first leaves.
	 * @throws org.meritbook.events.proof.Missing if the tree is not as large
	 */
	public Hash root(long size) {
		return new Tree(new TileReader(this.tables::tiles, size)).root(size);
	}

	/**
	 * That the tree of the older size is the beginning of the newer one.
	 * @throws IndexOutOfBoundsException if the older is the larger
	 * @throws org.meritbook.events.proof.Missing if the tree is not as large
	 */
	public ConsistencyProof consistency(long oldSize, long newSize) {
		return new Tree(new TileReader(this.tables::tiles, newSize)).consistency(oldSize, newSize);
	}

	/**
	 * That a leaf is in the tree of a size and, where an older size is named, that its
	 * tree is the beginning of this one: both by the same read.
	 * @throws IndexOutOfBoundsException if the leaf is not in the tree, or the older tree
	 * is the larger
	 */
	public TreeProof prove(long index, long size, @Nullable Long oldSize) {
		Function<Tree, TreeProof> proof = (tree) -> new TreeProof(tree.inclusion(index, size),
				(oldSize != null) ? tree.consistency(oldSize, size) : null);
		Map<Tile, byte[]> tiles = this.tables.tiles(needed(size, proof));
		return proof.apply(new Tree(new TileReader((wanted) -> tiles, size)));
	}

	/** The bytes of a tile or a bundle of entries, or nothing while the log has none. */
	public Optional<byte[]> file(Tile tile) {
		if (tile.level() != Tile.ENTRIES) {
			return Optional.ofNullable(this.tables.tiles(Set.of(tile)).get(tile));
		}
		List<byte[]> entries = this.tables.entries(tile.index() * Tile.FULL, tile.width());
		return (entries.size() == tile.width()) ? Optional.of(EntryBundle.write(entries)) : Optional.empty();
	}

	/** Which tiles it takes: found by a first run over tiles of nothing. */
	private static Set<Tile> needed(long size, Function<Tree, TreeProof> proof) {
		Set<Tile> needed = new LinkedHashSet<>();
		TreeProof unused = proof.apply(new Tree(new TileReader((wanted) -> {
			needed.addAll(wanted);
			Map<Tile, byte[]> nothing = new HashMap<>();
			wanted.forEach((tile) -> nothing.put(tile, new byte[Tile.FULL * Hash.LENGTH]));
			return nothing;
		}, size)));
		return needed;
	}

}
