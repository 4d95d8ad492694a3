package org.meritbook.query.relay;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param edges entries with their cursors
 * @param pageInfo where the page stands
 * @param <T> kind of entry
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

	public Connection {
		edges = List.copyOf(edges);
	}

	/**
	 * Makes a page of rows.
	 * @param rows the rows asked for with {@link Page#limit()}: one more than the page
	 * shows where more follow
	 * @param page what was asked for
	 * @param keys keys of a row in the order of the list
	 * @param <T> kind of entry
	 */
	public static <T> Connection<T> of(List<T> rows, Page page, Function<T, List<?>> keys) {
		List<Edge<T>> edges = rows.stream()
			.limit(page.size())
			.map((row) -> new Edge<>(Cursor.of(page.list(), keys.apply(row)).encode(), row))
			.toList();
		return new Connection<>(edges, new PageInfo(rows.size() > page.size(), page.after() != null,
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor()));
	}

}
