package org.meritbook.events.proof.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.meritbook.events.proof.Malformed;

/**
 * The form of a bundle of entries: each behind its length as two bytes, the higher first.
 */
public final class EntryBundle {

	/** The longest entry that two bytes of length can tell. */
	public static final int LONGEST = 0xFFFF;

	private EntryBundle() {
	}

	/**
	 * The bytes of a bundle.
	 * @throws Malformed if there are more than 256 entries or one is too long
	 */
	public static byte[] write(List<byte[]> entries) {
		if (entries.size() > Tile.FULL) {
			throw new Malformed("a bundle of " + entries.size() + " entries");
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (byte[] entry : entries) {
			if (entry.length > LONGEST) {
				throw new Malformed("an entry of " + entry.length + " bytes");
			}
			out.write(entry.length >>> 8);
			out.write(entry.length);
			out.writeBytes(entry);
		}
		return out.toByteArray();
	}

	/**
	 * The entries of a bundle.
	 * @throws Malformed if it ends within an entry or has more than 256
	 */
	public static List<byte[]> read(byte[] bundle) {
		List<byte[]> entries = new ArrayList<>();
		int at = 0;
		while (at < bundle.length) {
			int start = at + 2;
			int end = (start <= bundle.length)
					? start + (Byte.toUnsignedInt(bundle[at]) << 8 | Byte.toUnsignedInt(bundle[at + 1]))
					: Integer.MAX_VALUE;
			if (end > bundle.length || entries.size() == Tile.FULL) {
				throw new Malformed("a bundle that ends within entry " + entries.size() + " or has more than 256");
			}
			entries.add(Arrays.copyOfRange(bundle, start, end));
			at = end;
		}
		return entries;
	}

}
