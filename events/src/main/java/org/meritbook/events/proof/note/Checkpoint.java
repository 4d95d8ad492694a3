package org.meritbook.events.proof.note;

import java.util.List;

import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Malformed;

/**
 * What a log says of itself at one size (c2sp.org/tlog-checkpoint v1.0.0).
 *
 * @param origin the log
 * @param size number of entries
 * @param root of the tree of that size
 * @param extensions lines that mean nothing to this program
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

	public Checkpoint {
		extensions = List.copyOf(extensions);
		if (size < 0 || origin.contains("\n") || origin.isEmpty()
				|| extensions.stream().anyMatch((line) -> line.isEmpty() || line.contains("\n"))) {
			throw new Malformed("no checkpoint: '" + origin + "', size " + size);
		}
	}

	/** A checkpoint without extension lines. */
	public Checkpoint(String origin, long size, Hash root) {
		this(origin, size, root, List.of());
	}

	/**
	 * Reads the text of a note.
	 * @throws Malformed if it is not just what {@link #text()} would write
	 */
	public static Checkpoint parse(String text) {
		String[] lines = text.split("\n", -1);
		// The text ends with a newline: behind it is an empty piece.
		if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
			throw new Malformed("a checkpoint of " + (lines.length - 1) + " whole lines");
		}
		Hash root;
		try {
			root = Hash.parse(lines[2]);
		}
		catch (Malformed ex) {
			throw new Malformed("root hash of a checkpoint: " + ex.what());
		}
		return new Checkpoint(lines[0], size(lines[1]), root, List.of(lines).subList(3, lines.length - 1));
	}

	/** The text that is signed. */
	public String text() {
		StringBuilder text = new StringBuilder();
		text.append(this.origin).append('\n').append(this.size).append('\n').append(this.root.base64()).append('\n');
		this.extensions.forEach((line) -> text.append(line).append('\n'));
		return text.toString();
	}

	private static long size(String line) {
		if (!line.matches("0|[1-9][0-9]{0,18}")) {
			throw new Malformed("no tree size: " + line);
		}
		try {
			return Long.parseLong(line);
		}
		catch (NumberFormatException ex) {
			throw new Malformed("a tree size beyond 2^63 - 1: " + line);
		}
	}

}
