package org.meritbook.ops.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Claims and receipts as the tables have them.
 */
final class LedgerTables {

	private final JdbcClient jdbc;

	LedgerTables(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	Optional<Row> find(Key key) {
		return key.isCommand() ? this.jdbc
			.sql("select '', first_position, last_position from meritbook_events.command_receipt where command_id = ?")
			.param(key.value())
			.query((row, number) -> row(row, 1))
			.optional()
				: this.jdbc
					.sql("select stream, position, position from meritbook_events.claim where kind = ? and value = ?")
					.params(key.kind(), key.value())
					.query((row, number) -> row(row, 1))
					.optional();
	}

	/** Claims in the order of their keys, behind that one. */
	List<Map.Entry<Key, Row>> claims(@Nullable Key after, int limit) {
		return this.jdbc.sql("""
				select kind, value, stream, position, position from meritbook_events.claim
				 where (kind, value) > (?, ?) order by kind, value limit ?""")
			.params((after != null) ? after.kind() : "", (after != null) ? after.value() : "", limit)
			.query((row, number) -> Map.entry(
					new Key(Objects.requireNonNull(row.getString(1)), Objects.requireNonNull(row.getString(2))),
					row(row, 3)))
			.list();
	}

	/** Receipts in the order of their keys, behind that one. */
	List<Map.Entry<Key, Row>> receipts(@Nullable Key after, int limit) {
		return this.jdbc.sql("""
				select command_id, '', first_position, last_position from meritbook_events.command_receipt
				 where command_id > ? order by command_id limit ?""")
			.params((after != null) ? after.value() : "", limit)
			.query((row, number) -> Map.entry(Key.command(Objects.requireNonNull(row.getString(1))), row(row, 2)))
			.list();
	}

	private static Row row(ResultSet row, int first) throws SQLException {
		return new Row(Objects.requireNonNull(row.getString(first)), row.getLong(first + 1), row.getLong(first + 2));
	}

}
