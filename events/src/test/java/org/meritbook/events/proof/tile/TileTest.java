package org.meritbook.events.proof.tile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.events.proof.Frontier;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.InclusionProof;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.Missing;
import org.meritbook.events.proof.Tree;
import org.meritbook.events.proof.TreeHasher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TileTest {

	private final TreeHasher hasher = new TreeHasher();

	@ParameterizedTest
	@CsvSource({ "0, 1234067, 256, tile/0/x001/x234/067", "0, 0, 256, tile/0/000", "63, 999, 1, tile/63/999.p/1",
			"-1, 1000, 255, tile/entries/x001/000.p/255", "5, 1000000, 256, tile/5/x001/x000/000" })
	void has_one_path(int level, long index, int width, String path) {
		Tile tile = new Tile(level, index, width);
		assertThat(tile.path()).isEqualTo(path);
		assertThat(Tile.parse(path)).isEqualTo(tile);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tile/0/0", "tile/00/000", "tile/64/000", "tile/0/x000/000", "tile/0/001/234",
			"tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/01", "tile/x/000", "/tile/0/000", "tile/0/000/",
			"tile/0/../000", "tile/0/x999/x999/x999/x999/x999/x999/999", "" })
	void has_no_other_path(String path) {
		assertThatThrownBy(() -> Tile.parse(path)).isInstanceOf(Malformed.class);
	}

	/** The example of c2sp.org/tlog-tiles, "Partial Tiles". */
	@Test
	void a_tree_of_70000_has_the_tiles_of_the_specification() {
		assertThat(Tile.count(0, 70_000)).isEqualTo(273 * 256 + 112);
		assertThat(Tile.of(0, 272, 70_000).width()).isEqualTo(256);
		assertThat(Tile.of(0, 273, 70_000)).isEqualTo(new Tile(0, 273, 112));
		assertThat(Tile.of(1, 0, 70_000).width()).isEqualTo(256);
		assertThat(Tile.of(1, 1, 70_000)).isEqualTo(new Tile(1, 1, 17));
		assertThat(Tile.of(2, 0, 70_000)).isEqualTo(new Tile(2, 0, 1));
		assertThatThrownBy(() -> Tile.of(3, 0, 70_000)).isInstanceOf(Malformed.class);
		assertThat(Tile.of(1, 0, 256)).isEqualTo(new Tile(1, 0, 1));
		assertThat(Tile.of(Tile.ENTRIES, 273, 70_000)).isEqualTo(new Tile(Tile.ENTRIES, 273, 112));
	}

	@Test
	void tiles_are_enough_for_every_root_and_proof() {
		Frontier frontier = Frontier.empty();
		Map<Integer, ByteArrayOutputStream> levels = new TreeMap<>();
		Map<Long, Hash> roots = new HashMap<>();
		for (int at = 0; at < 70_000; at++) {
			frontier.add(leaf(at), (node, hash) -> {
				if (node.level() % 8 == 0) {
					levels.computeIfAbsent(node.level() / 8, (level) -> new ByteArrayOutputStream())
						.writeBytes(hash.bytes());
				}
			});
			roots.put(frontier.size(), frontier.root());
		}
		Map<Integer, byte[]> bytes = new HashMap<>();
		levels.forEach((level, out) -> bytes.put(level, out.toByteArray()));
		for (long size : List.of(1L, 2L, 255L, 256L, 257L, 511L, 512L, 65_535L, 65_536L, 65_537L, 69_999L, 70_000L)) {
			Tree tree = new Tree(new TileReader((tiles) -> cut(bytes, tiles), size));
			assertThat(tree.root(size)).isEqualTo(roots.get(size));
			for (long index : List.of(0L, size / 3, size - 1)) {
				InclusionProof proof = tree.inclusion(index, size);
				assertThat(proof.verify(leaf(index), tree.root(size)).isProven()).isTrue();
				Hash older = Objects.requireNonNull(roots.get(index + 1));
				assertThat(tree.consistency(index + 1, size).verify(older, tree.root(size)).isProven()).isTrue();
			}
		}
	}

	@Test
	void a_missing_or_short_tile_is_no_failure_of_the_book() {
		Tree none = new Tree(new TileReader((tiles) -> Map.of(), 300));
		assertThatThrownBy(() -> none.root(300)).isInstanceOf(Missing.class).hasMessage("tile/1/000.p/1");
		Tree cut = new Tree(new TileReader((tiles) -> {
			Map<Tile, byte[]> all = new HashMap<>();
			tiles.forEach((tile) -> all.put(tile, new byte[tile.width() * 32 - 1]));
			return all;
		}, 3));
		assertThatThrownBy(() -> cut.root(3)).isInstanceOf(Missing.class);
	}

	@Test
	void a_bundle_is_its_entries_behind_their_lengths() {
		List<byte[]> entries = List.of("甲".getBytes(StandardCharsets.UTF_8), new byte[0], new byte[65_535]);
		byte[] bundle = EntryBundle.write(entries);
		assertThat(bundle).startsWith(0, 3, 0xE7, 0x94, 0xB2, 0, 0, 0xFF, 0xFF, 0).hasSize(6 + 3 + 65_535);
		assertThat(EntryBundle.read(bundle)).containsExactly(entries.toArray(byte[][]::new));
		assertThat(EntryBundle.read(new byte[0])).isEmpty();
	}

	@Test
	void a_bundle_must_end_with_an_entry() {
		assertThatThrownBy(() -> EntryBundle.read(new byte[] { 0, 2, 7 })).isInstanceOf(Malformed.class);
		assertThatThrownBy(() -> EntryBundle.read(new byte[] { 0 })).isInstanceOf(Malformed.class);
		assertThatThrownBy(() -> EntryBundle.read(new byte[2 * 257])).isInstanceOf(Malformed.class);
		assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[65_536]))).isInstanceOf(Malformed.class);
	}

	private static Map<Tile, byte[]> cut(Map<Integer, byte[]> levels, Collection<Tile> tiles) {
		Map<Tile, byte[]> all = new HashMap<>();
		for (Tile tile : tiles) {
			byte[] level = Objects.requireNonNull(levels.get(tile.level()));
			int from = (int) tile.index() * 8192;
			all.put(tile, Arrays.copyOfRange(level, from, from + tile.width() * 32));
		}
		return all;
	}

	private Hash leaf(long at) {
		return this.hasher.leaf(("entry " + at).getBytes(StandardCharsets.UTF_8));
	}

}
