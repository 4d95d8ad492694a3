package org.meritbook.query.transparency.digest;

import java.util.List;

/**
 * A row that is not what the events make of it. Its values are not told: they may be
 * personal.
 *
 * @param table table of the read model
 * @param key primary key of the row, as JSON
 * @param kind how it differs
 * @param columns columns that differ; none for a row that is missing or too many
 */
public record Divergence(String table, String key, Kind kind, List<String> columns) {

	public Divergence {
		columns = List.copyOf(columns);
	}

	/** How a row differs. */
	public enum Kind {

		/** It says something else. */
		CHANGED,
		/** It ought to be there. */
		MISSING,
		/** No event makes it. */
		FOREIGN

	}

}
