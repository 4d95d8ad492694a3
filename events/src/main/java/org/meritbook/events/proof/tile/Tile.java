package org.meritbook.events.proof.tile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meritbook.events.proof.Malformed;

/**
 * The place of one file of the log: up to 256 consecutive hashes of one level, or the
 * bundle of entries below a tile of level 0.
 *
 * @param level 0 for hashes of leaves, each level 256 times wider; {@link #ENTRIES} for
 * entries
 * @param index from the left, from 0
 * @param width 256 if full, else the number of hashes or entries, at least 1
 */
public record Tile(int level, long index, int width) {

	/** Hashes or entries of a full tile. */
	public static final int FULL = 256;

	/** Stands for the level of a bundle of entries. */
	public static final int ENTRIES = -1;

	/** Levels of the tree between one level of tiles and the next. */
	static final int HEIGHT = 8;

	private static final int MAX_LEVEL = 63;

	private static final Pattern PATH = Pattern
		.compile("tile/(entries|0|[1-9]\\d?)/((?:x\\d{3}/)*\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

	public Tile {
		if (level < ENTRIES || level > MAX_LEVEL || index < 0 || width < 1 || width > FULL) {
			throw new Malformed("tile of level " + level + ", index " + index + ", width " + width);
		}
	}

	/**
	 * The path below the prefix of the log, for example {@code tile/0/x001/x234/067} or
	 * {@code tile/entries/000.p/17}.
	 */
	public String path() {
		StringBuilder number = new StringBuilder("%03d".formatted(this.index % 1000));
		for (long rest = this.index / 1000; rest > 0; rest /= 1000) {
			number.insert(0, "x%03d/".formatted(rest % 1000));
		}
		String name = (this.level == ENTRIES) ? "entries" : Integer.toString(this.level);
		return "tile/" + name + "/" + number + ((this.width == FULL) ? "" : ".p/" + this.width);
	}

	/**
	 * Reads a path.
	 * @throws Malformed if {@link #path()} would not write just this one
	 */
	public static Tile parse(String path) {
		Matcher matcher = PATH.matcher(path);
		if (!matcher.matches() || matcher.group(2).length() > 33) {
			throw new Malformed("no path of a tile: " + path);
		}
		String level = matcher.group(1);
		String width = matcher.group(3);
		long index = 0;
		try {
			index = Long.parseLong(matcher.group(2).replaceAll("[x/]", ""));
		}
		catch (NumberFormatException ex) {
			throw new Malformed("no path of a tile: " + path);
		}
		Tile tile = new Tile(level.equals("entries") ? ENTRIES : Integer.parseInt(level), index,
				(width == null) ? FULL : Integer.parseInt(width));
		if (!tile.path().equals(path)) {
			throw new Malformed("not the one path of " + tile + ": " + path);
		}
		return tile;
	}

	/**
	 * The tile of a place in the tree of a size: partial if it is the last of its level.
	 * @throws Malformed if the tree has none there
	 */
	public static Tile of(int level, long index, long size) {
		long wide = count(level, size) - index * FULL;
		return new Tile(level, index, (int) Math.min(FULL, Math.max(0, wide)));
	}

	/** How many hashes, or entries, a level has in the tree of a size. */
	public static long count(int level, long size) {
		int height = Math.max(0, level) * HEIGHT;
		return (height >= Long.SIZE) ? 0 : size >>> height;
	}

	/** The full tile at the same place. */
	public Tile full() {
		return new Tile(this.level, this.index, FULL);
	}

	@Override
	public String toString() {
		return path();
	}

}
