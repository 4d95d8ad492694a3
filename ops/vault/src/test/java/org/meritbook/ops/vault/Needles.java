package org.meritbook.ops.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Texts to look for in bytes, as UTF-8, as UTF-16 and in hexadecimal, all in one pass.
 */
final class Needles {

	private final Map<Long, List<byte[]>> byFirstEightBytes = new LinkedHashMap<>();

	// Only to be quick: most places in the haystack are dismissed by it.
	private final BitSet firstTwoBytes = new BitSet();

	private final Set<String> texts;

	Needles(Collection<String> texts) {
		this.texts = new TreeSet<>(texts);
		for (String text : this.texts) {
			byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
			add(utf8);
			add(text.getBytes(StandardCharsets.UTF_16LE));
			add(HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
		}
	}

	int count() {
		return this.texts.size();
	}

	Set<String> foundIn(byte[] haystack) {
		Set<String> found = new TreeSet<>();
		ByteBuffer bytes = ByteBuffer.wrap(haystack);
		for (int at = 0; at + Long.BYTES <= haystack.length; at++) {
			List<byte[]> candidates = this.firstTwoBytes.get(bytes.getChar(at))
					? this.byFirstEightBytes.get(bytes.getLong(at)) : null;
			if (candidates != null) {
				ByteBuffer rest = bytes.duplicate().position(at);
				candidates.stream()
					.filter((needle) -> needle.length <= rest.remaining()
							&& rest.slice(rest.position(), needle.length).equals(ByteBuffer.wrap(needle)))
					.forEach((needle) -> found.add(new String(needle, StandardCharsets.UTF_8)));
			}
		}
		return found;
	}

	private void add(byte[] needle) {
		this.firstTwoBytes.set(ByteBuffer.wrap(needle).getChar());
		this.byFirstEightBytes.merge(ByteBuffer.wrap(needle).getLong(), List.of(needle),
				(some, more) -> Stream.concat(some.stream(), more.stream()).toList());
	}

}
