package org.meritbook.ops.eventstore.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Builds one sample of any event: every value follows from the name of its component, so
 * that the same record always gives the same sample.
 */
final class Samples {

	private final boolean full;

	private Samples(boolean full) {
		this.full = full;
	}

	/** A sample with everything that can be there. */
	static <T> T full(Class<T> type) {
		return type.cast(new Samples(true).record(type));
	}

	/** A sample without anything that can be left out, and with empty lists. */
	static <T> T least(Class<T> type) {
		return type.cast(new Samples(false).record(type));
	}

	private Object record(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		try {
			return type
				.getDeclaredConstructor(
						Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
				.newInstance(Arrays.stream(components).map(this::value).toArray());
		}
		catch (ReflectiveOperationException ex) {
			throw new LinkageError("No sample of " + type, ex);
		}
	}

	private @Nullable Object value(RecordComponent component) {
		if (!this.full && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
			return null;
		}
		return value(component.getName(), component.getGenericType());
	}

	private Object value(String name, Type type) {
		if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
			Type element = list.getActualTypeArguments()[0];
			return this.full ? List.of(value(name + "·1", element), value(name + "·2", element)) : List.of();
		}
		if (!(type instanceof Class<?> plain)) {
			throw new AssertionError("No sample of " + type);
		}
		if (plain.isRecord()) {
			return record(plain);
		}
		if (plain.isEnum()) {
			// The first, so that a constant added later changes no sample.
			return plain.getEnumConstants()[0];
		}
		return scalar(name, plain);
	}

	private static Object scalar(String name, Class<?> type) {
		return switch (type.getSimpleName()) {
			case "String" -> name + "-样例🏅";
			case "int", "Integer" -> 1 + number(name) % 9;
			case "long", "Long" -> 10_000_000_000L + number(name);
			case "boolean", "Boolean" -> number(name) % 2 == 0;
			case "LocalDate" -> LocalDate.of(2024, 2, 29).plusDays(number(name) % 700);
			case "Instant" -> Instant.parse("2024-02-29T16:00:00.123456Z").plusSeconds(number(name));
			default -> throw new AssertionError("No sample of " + type);
		};
	}

	/** The language fixes what a string's hash is. */
	private static int number(String name) {
		return Math.floorMod(name.hashCode(), 1_000);
	}

}
