package org.meritbook.ops.eventstore.append;

import org.jspecify.annotations.Nullable;

/**
 * The texts that PostgreSQL can store in an indexed column: no NUL, no half of a
 * surrogate pair, and short enough for an index page.
 */
final class KeyText {

	/** Two keys of this size fit into one entry of a b-tree (2,704 bytes). */
	private static final int MAX_BYTES = 1_024;

	private KeyText() {
	}

	static void require(String field, @Nullable String text) {
		if (text == null) {
			return;
		}
		int bytes = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
			if (c == 0 || (Character.isSurrogate(c) && !pair)) {
				throw new UnstorableText(field, "holds a character that is no text (NUL or half a surrogate pair)");
			}
			if (pair) {
				i++;
				bytes += 4;
			}
			else {
				bytes += (c < 0x80) ? 1 : (c < 0x800) ? 2 : 3;
			}
		}
		if (bytes > MAX_BYTES) {
			throw new UnstorableText(field, "has " + bytes + " bytes, at most " + MAX_BYTES + " can be stored");
		}
	}

}
