package org.meritbook.ops.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Sets one array parameter after another.
 */
final class ArrayBinder {

	private final PreparedStatement statement;

	private final Connection connection;

	private int next;

	ArrayBinder(PreparedStatement statement, int from) throws SQLException {
		this.statement = statement;
		this.connection = statement.getConnection();
		this.next = from;
	}

	<T> void text(List<T> rows, Function<T, @Nullable String> column) throws SQLException {
		@Nullable String[] values = new @Nullable String[rows.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = column.apply(rows.get(i));
		}
		array("text", values);
	}

	void array(String type, @Nullable Object[] values) throws SQLException {
		this.statement.setArray(this.next, this.connection.createArrayOf(type, values));
		this.next++;
	}

}
