package org.meritbook.events.leaf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The one way to write a value as JSON (RFC 8785, JSON Canonicalization Scheme): no
 * spaces, members by the UTF-16 code units of their names, the shortest escapes. Only
 * what the book needs: text, whole numbers up to 2^53 - 1, booleans, null, lists and
 * objects.
 */
public final class CanonicalJson {

	/** Largest whole number that every reader of JSON takes exactly (RFC 7493). */
	private static final long LARGEST = (1L << 53) - 1;

	private CanonicalJson() {
	}

	/**
	 * The UTF-8 bytes of a value.
	 * @throws IllegalArgumentException for a value of another kind, a number out of range
	 * and text with half a surrogate pair, none of which has a canonical form
	 */
	public static byte[] bytes(@Nullable Object value) {
		StringBuilder json = new StringBuilder(512);
		write(json, value);
		return json.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void write(StringBuilder json, @Nullable Object value) {
		switch (value) {
			case null -> json.append("null");
			case String text -> text(json, text);
			case Boolean truth -> json.append(truth);
			case Integer number -> json.append(number.intValue());
			case Long number -> number(json, number);
			case List<?> list -> list(json, list);
			case Map<?, ?> members -> object(json, members);
			default -> throw new IllegalArgumentException("no canonical form for a " + value.getClass().getName());
		}
	}

	private static void number(StringBuilder json, long number) {
		if (number > LARGEST || number < -LARGEST) {
			throw new IllegalArgumentException("the number " + number + " is not exact in every reader of JSON");
		}
		json.append(number);
	}

	private static void list(StringBuilder json, List<?> list) {
		json.append('[');
		for (int i = 0; i < list.size(); i++) {
			if (i > 0) {
				json.append(',');
			}
			write(json, list.get(i));
		}
		json.append(']');
	}

	private static void object(StringBuilder json, Map<?, ?> members) {
		// The order of String is that of UTF-16 code units, as the scheme wants it.
		Map<String, @Nullable Object> sorted = new TreeMap<>();
		members.forEach((name, value) -> sorted.put((String) name, value));
		json.append('{');
		sorted.forEach((name, value) -> {
			if (json.charAt(json.length() - 1) != '{') {
				json.append(',');
			}
			text(json, name);
			json.append(':');
			write(json, value);
		});
		json.append('}');
	}

	private static void text(StringBuilder json, String text) {
		json.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> json.append("\\\"");
				case '\\' -> json.append("\\\\");
				case '\b' -> json.append("\\b");
				case '\t' -> json.append("\\t");
				case '\n' -> json.append("\\n");
				case '\f' -> json.append("\\f");
				case '\r' -> json.append("\\r");
				default -> character(json, text, i);
			}
		}
		json.append('"');
	}

	private static void character(StringBuilder json, String text, int index) {
		char c = text.charAt(index);
		if (c < ' ') {
			json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
			return;
		}
		boolean paired = (Character.isHighSurrogate(c) && index + 1 < text.length()
				&& Character.isLowSurrogate(text.charAt(index + 1)))
				|| (Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1)));
		if (Character.isSurrogate(c) && !paired) {
			throw new IllegalArgumentException("half a surrogate pair has no canonical form");
		}
		json.append(c);
	}

}
