package org.meritbook.query.row;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Conditions of a query: only those whose value was asked for are part of it, so that the
 * database plans for the question at hand.
 */
public final class Filter {

	private final StringBuilder where = new StringBuilder("true");

	private final Map<String, Object> values = new HashMap<>();

	/** Adds a condition on a named value, unless the value is null. */
	public Filter and(String condition, String name, @Nullable Object value) {
		if (value != null) {
			this.where.append(" and (").append(condition).append(')');
			this.values.put(name, value);
		}
		return this;
	}

	/** Adds a value that the query itself uses. */
	public Filter with(String name, Object value) {
		this.values.put(name, value);
		return this;
	}

	/** The conditions, to follow {@code where}. */
	public String where() {
		return this.where.toString();
	}

	/** Every value by name. */
	public Map<String, Object> values() {
		return Map.copyOf(this.values);
	}

}
