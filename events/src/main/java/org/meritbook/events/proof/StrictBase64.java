package org.meritbook.events.proof;

import java.util.Base64;

/**
 * Base 64 of RFC 4648, section 4, with one text for each value: the decoder of the
 * platform also takes missing padding and loose bits, so that a changed file could still
 * verify.
 */
public final class StrictBase64 {

	private StrictBase64() {
	}

	/**
	 * The bytes of a text.
	 * @throws Malformed if encoding them again would give another text
	 */
	public static byte[] decode(String text) {
		byte[] bytes;
		try {
			bytes = Base64.getDecoder().decode(text);
		}
		catch (IllegalArgumentException ex) {
			throw new Malformed("not Base 64: " + shown(text));
		}
		if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
			throw new Malformed("Base 64 with missing padding or loose bits: " + shown(text));
		}
		return bytes;
	}

	private static String shown(String text) {
		return (text.length() <= 60) ? text : text.substring(0, 60) + "…";
	}

}
