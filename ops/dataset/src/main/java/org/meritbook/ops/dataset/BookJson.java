package org.meritbook.ops.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the files of the data set strictly, and writes a command as one stable text.
 */
final class BookJson {

	private static final String FOLDER = "/book/";

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private BookJson() {
	}

	/**
	 * Reads one file of the folder {@code book}.
	 * @throws tools.jackson.core.JacksonException if it is not what it should be; the
	 * message tells the place
	 */
	static <T> T read(String file, TypeReference<T> type) {
		try (InputStream stream = BookJson.class.getResourceAsStream(FOLDER + file)) {
			if (stream == null) {
				throw new IllegalStateException("The data set has no file " + file);
			}
			return MAPPER.readValue(stream, type);
		}
		catch (IOException fault) {
			throw new UncheckedIOException(fault);
		}
	}

	/** The value with its properties in alphabetical order and without white space. */
	static String canonical(Object value) {
		return MAPPER.writeValueAsString(value);
	}

}
