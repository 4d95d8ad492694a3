package org.meritbook.query.transparency.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.meritbook.events.leaf.StreamTip;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.tile.Tile;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * The tables of the tree. Only {@link LogProjector} writes them.
 */
@Component
final class TreeTables {

	private static final String WRITE_TILE = """
			insert into meritbook_log.tile (level, n, hashes) values (?, ?, ?)
			on conflict (level, n) do update set hashes = excluded.hashes""";

	private static final String WRITE_ENTRY = "insert into meritbook_log.entry (log_index, entry) values (?, ?)";

	private static final String WRITE_TIP = """
			insert into meritbook_log.stream_tip (stream, pseudonym, first_index, sequence, leaf_hash)
			values (?, ?, ?, ?, ?)
			on conflict (stream) do update set sequence = excluded.sequence, leaf_hash = excluded.leaf_hash""";

	/** The highest level that a tree of 2^63 leaves has. */
	private static final int HIGHEST = 7;

	private final JdbcOperations jdbc;

	TreeTables(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	long size() {
		return Objects.requireNonNull(
				this.jdbc.queryForObject("select size from meritbook_log.tree", (row, n) -> row.getLong(1)));
	}

	/** The tiles that are not full in the tree of that size. */
	RightEdge edge(long size) {
		List<Tile> partial = IntStream.rangeClosed(0, HIGHEST)
			.filter((level) -> Tile.count(level, size) % Tile.FULL > 0)
			.mapToObj((level) -> Tile.of(level, Tile.count(level, size) / Tile.FULL, size))
			.toList();
		return new RightEdge(size, tiles(partial));
	}

	/**
	 * The tiles that are there, cut to the width that is asked for, by one read.
	 */
	Map<Tile, byte[]> tiles(Collection<Tile> wanted) {
		if (wanted.isEmpty()) {
			return Map.of();
		}
		String places = wanted.stream().map((tile) -> "(?, ?::bigint)").collect(Collectors.joining(", "));
		Map<Tile, byte[]> found = new HashMap<>();
		this.jdbc.query("select level, n, hashes from meritbook_log.tile where (level, n) in (values " + places + ")",
				(row) -> {
					found.put(new Tile(row.getInt(1), row.getLong(2), Tile.FULL), bytes(row, 3));
				},
				wanted.stream()
					.flatMap((tile) -> IntStream.of(0, 1)
						.mapToObj((part) -> (part == 0) ? (Object) tile.level() : (Object) tile.index()))
					.toArray());
		Map<Tile, byte[]> tiles = new HashMap<>();
		for (Tile tile : wanted) {
			byte[] hashes = found.get(tile.full());
			int length = tile.width() * Hash.LENGTH;
			if (hashes != null && hashes.length >= length) {
				tiles.put(tile, (hashes.length == length) ? hashes : Arrays.copyOf(hashes, length));
			}
		}
		return tiles;
	}

	/** The entries from that index on, in order. */
	List<byte[]> entries(long from, int limit) {
		return this.jdbc.query(
				"select entry from meritbook_log.entry where log_index >= ? and log_index < ? order by log_index",
				(row, n) -> bytes(row, 1), from, from + limit);
	}

	/** The tips of those streams that have leaves. */
	Map<String, StreamTip> tips(Set<String> streams) {
		Map<String, StreamTip> tips = new HashMap<>();
		this.jdbc.query((connection) -> {
			var statement = connection.prepareStatement(
					"select stream, pseudonym, sequence, leaf_hash from meritbook_log.stream_tip where stream = any (?)");
			statement.setArray(1, connection.createArrayOf("text", streams.toArray()));
			return statement;
		}, (row) -> {
			tips.put(text(row, 1), new StreamTip(text(row, 2), row.getLong(3), text(row, 4)));
		});
		return tips;
	}

	/**
	 * Writes a batch, behind the tree of that size.
	 * @param firstIndex index of the first leaf of each stream that begins in the batch
	 */
	void write(long size, List<byte[]> entries, RightEdge edge, Map<String, StreamTip> tips,
			Map<String, Long> firstIndex) {
		List<Object[]> rows = new ArrayList<>(entries.size());
		for (byte[] entry : entries) {
			rows.add(new Object[] { size + rows.size(), entry });
		}
		this.jdbc.batchUpdate(WRITE_ENTRY, rows);
		this.jdbc.batchUpdate(WRITE_TILE,
				edge.tiles()
					.entrySet()
					.stream()
					.map((tile) -> new Object[] { tile.getKey().level(), tile.getKey().index(), tile.getValue() })
					.toList());
		this.jdbc.batchUpdate(WRITE_TIP, tips.entrySet()
			.stream()
			.map((tip) -> new Object[] { tip.getKey(), tip.getValue().pseudonym(),
					firstIndex.getOrDefault(tip.getKey(), -1L), tip.getValue().sequence(), tip.getValue().leafHash() })
			.toList());
		this.jdbc.update("update meritbook_log.tree set size = ?", size + entries.size());
	}

	void empty() {
		this.jdbc.execute("truncate meritbook_log.tile, meritbook_log.entry, meritbook_log.stream_tip");
		this.jdbc.update("update meritbook_log.tree set size = 0");
	}

	private static byte[] bytes(ResultSet row, int column) throws SQLException {
		return Objects.requireNonNull(row.getBytes(column));
	}

	private static String text(ResultSet row, int column) throws SQLException {
		return Objects.requireNonNull(row.getString(column));
	}

}
