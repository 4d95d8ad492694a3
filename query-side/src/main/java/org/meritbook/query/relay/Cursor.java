package org.meritbook.query.relay;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

import org.meritbook.query.refusal.QueryRefusal;

/**
 * Where an entry stands in a list: the values the list is ordered by. Opaque to clients,
 * yet no secret; a check sum makes sure that a damaged one is refused and not followed to
 * some other place.
 *
 * @param list name of the list
 * @param keys values the list is ordered by
 */
public record Cursor(String list, List<String> keys) {

	private static final String VERSION = "v1";

	private static final String SEPARATOR = "~";

	private static final int LONGEST = 300;

	public Cursor {
		keys = List.copyOf(keys);
	}

	static Cursor of(String list, List<?> keys) {
		return new Cursor(list, keys.stream().map(Object::toString).toList());
	}

	/**
	 * Reads a cursor of the list.
	 * @throws org.meritbook.query.refusal.QueryRefused INVALID_CURSOR
	 */
	static Cursor decode(String list, String text) {
		if (text.length() > LONGEST) {
			throw QueryRefusal.INVALID_CURSOR.with();
		}
		String[] parts = new String(bytes(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
		if (parts.length < 4 || !parts[0].equals(VERSION) || !parts[1].equals(list)) {
			throw QueryRefusal.INVALID_CURSOR.with();
		}
		Cursor cursor = new Cursor(list, List.of(parts).subList(2, parts.length - 1));
		if (!cursor.encode().equals(text)) {
			throw QueryRefusal.INVALID_CURSOR.with();
		}
		return cursor;
	}

	/** The cursor as clients see it. */
	String encode() {
		String content = VERSION + SEPARATOR + this.list + SEPARATOR + String.join(SEPARATOR, this.keys) + SEPARATOR;
		CRC32 sum = new CRC32();
		sum.update(content.getBytes(StandardCharsets.UTF_8));
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((content + Long.toHexString(sum.getValue())).getBytes(StandardCharsets.UTF_8));
	}

	long number(int key) {
		try {
			return Long.parseLong(key(key));
		}
		catch (NumberFormatException ex) {
			throw QueryRefusal.INVALID_CURSOR.with();
		}
	}

	LocalDate day(int key) {
		try {
			return LocalDate.parse(key(key));
		}
		catch (DateTimeParseException ex) {
			throw QueryRefusal.INVALID_CURSOR.with();
		}
	}

	String key(int key) {
		if (key >= this.keys.size()) {
			throw QueryRefusal.INVALID_CURSOR.with();
		}
		return this.keys.get(key);
	}

	private static byte[] bytes(String text) {
		try {
			return Base64.getUrlDecoder().decode(text);
		}
		catch (IllegalArgumentException ex) {
			throw QueryRefusal.INVALID_CURSOR.with();
		}
	}

}
