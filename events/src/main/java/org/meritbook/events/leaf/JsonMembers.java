package org.meritbook.events.leaf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads chosen members of a stored JSON object and passes over all others, so that the
 * log depends on no library and on no form of an event but on its members
 * {@code effectiveOn} and {@code basis}. Takes JSON as RFC 8259 says; a fraction, a
 * member named twice or a nesting of more than 64 levels is refused where it is wanted.
 */
public final class JsonMembers {

	private static final int DEEPEST = 64;

	private final String json;

	private int at;

	private JsonMembers(String json) {
		this.json = json;
	}

	/**
	 * The members of those names, as text, whole numbers, booleans, lists and maps.
	 * @throws IllegalArgumentException if the bytes are no JSON object
	 */
	public static Map<String, @Nullable Object> of(byte[] json, Set<String> names) {
		JsonMembers reader = new JsonMembers(new String(json, StandardCharsets.UTF_8));
		Map<String, @Nullable Object> found = reader.object(names, 0);
		reader.blanks();
		if (reader.at != reader.json.length()) {
			throw reader.fault("something after the object");
		}
		return found;
	}

	/**
	 * @param wanted names to keep; empty keeps all
	 */
	private Map<String, @Nullable Object> object(Set<String> wanted, int depth) {
		Map<String, @Nullable Object> members = new LinkedHashMap<>();
		expect('{');
		if (take('}')) {
			return members;
		}
		do {
			blanks();
			String name = text();
			expect(':');
			@Nullable Object value = value(depth + 1);
			if (wanted.isEmpty() || wanted.contains(name)) {
				if (members.containsKey(name)) {
					throw fault("a member named twice");
				}
				members.put(name, value);
			}
		}
		while (take(','));
		expect('}');
		return members;
	}

	private @Nullable Object value(int depth) {
		if (depth > DEEPEST) {
			throw fault("too deep a nesting");
		}
		blanks();
		return switch (peek()) {
			case '{' -> object(Set.of(), depth);
			case '[' -> list(depth);
			case '"' -> text();
			case 't' -> word("true", true);
			case 'f' -> word("false", false);
			case 'n' -> word("null", null);
			default -> number();
		};
	}

	private List<@Nullable Object> list(int depth) {
		List<@Nullable Object> values = new ArrayList<>();
		expect('[');
		if (take(']')) {
			return values;
		}
		do {
			values.add(value(depth + 1));
		}
		while (take(','));
		expect(']');
		return values;
	}

	private @Nullable Object word(String word, @Nullable Object value) {
		if (!this.json.startsWith(word, this.at)) {
			throw fault("no value");
		}
		this.at += word.length();
		return value;
	}

	private Long number() {
		int start = this.at;
		while (this.at < this.json.length() && "+-.0123456789eE".indexOf(this.json.charAt(this.at)) >= 0) {
			this.at++;
		}
		String digits = this.json.substring(start, this.at);
		if (!digits.matches("-?(0|[1-9][0-9]{0,17})")) {
			throw fault("no whole number");
		}
		return Long.valueOf(digits);
	}

	private String text() {
		expect('"');
		int plain = this.at;
		StringBuilder text = new StringBuilder();
		while (peek() != '"') {
			if (peek() < ' ') {
				throw fault("a control character in text");
			}
			if (peek() == '\\') {
				text.append(this.json, plain, this.at);
				text.append(escape());
				plain = this.at;
			}
			else {
				this.at++;
			}
		}
		text.append(this.json, plain, this.at++);
		return text.toString();
	}

	private char escape() {
		this.at++;
		char kind = peek();
		this.at++;
		return switch (kind) {
			case '"', '\\', '/' -> kind;
			case 'b' -> '\b';
			case 'f' -> '\f';
			case 'n' -> '\n';
			case 'r' -> '\r';
			case 't' -> '\t';
			case 'u' -> unicode();
			default -> throw fault("an unknown escape");
		};
	}

	private char unicode() {
		String digits = this.json.substring(this.at, Math.min(this.at + 4, this.json.length()));
		if (!digits.matches("[0-9a-fA-F]{4}")) {
			throw fault("an unfinished escape");
		}
		this.at += 4;
		return (char) Integer.parseInt(digits, 16);
	}

	private boolean take(char c) {
		blanks();
		if (peek() != c) {
			return false;
		}
		this.at++;
		return true;
	}

	private void expect(char c) {
		if (!take(c)) {
			throw fault("no " + c);
		}
	}

	private char peek() {
		if (this.at >= this.json.length()) {
			throw fault("an early end");
		}
		return this.json.charAt(this.at);
	}

	private void blanks() {
		while (this.at < this.json.length() && " \t\r\n".indexOf(this.json.charAt(this.at)) >= 0) {
			this.at++;
		}
	}

	/** The text itself is not shown: it may be personal. */
	private IllegalArgumentException fault(String what) {
		return new IllegalArgumentException("no JSON as the book stores it: " + what + " at character " + this.at);
	}

}
