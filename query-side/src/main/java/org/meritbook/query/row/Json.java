package org.meritbook.query.row;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values that are shown whole and never searched, as {@code jsonb} columns hold them.
 */
public final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private Json() {
	}

	/** Text to be cast to {@code jsonb}. */
	public static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	/** A value of that class. */
	public static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	/** A value of that type, for lists. */
	public static <T> T read(String json, TypeReference<T> type) {
		return MAPPER.readValue(json, type);
	}

}
