package org.meritbook.ops.vault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.zaxxer.hikari.HikariDataSource;
import org.meritbook.ops.postgres.TemporaryPostgres;
import org.meritbook.ops.vault.store.VaultSchema;

/**
 * A database that one test has for itself, empty but for the tables of the vault.
 */
final class VaultDatabase implements AutoCloseable {

	// Making a database costs more than a whole test.
	private static final Queue<HikariDataSource> FREE = new ConcurrentLinkedQueue<>();

	private final HikariDataSource dataSource;

	private VaultDatabase(HikariDataSource dataSource) {
		this.dataSource = dataSource;
	}

	static VaultDatabase migrated() {
		HikariDataSource pool = FREE.poll();
		if (pool == null) {
			pool = new HikariDataSource();
			pool.setDataSource(TemporaryPostgres.shared().freshDatabase());
			pool.setMinimumIdle(0);
		}
		VaultSchema.migrate(pool);
		return new VaultDatabase(pool);
	}

	@Override
	public void close() {
		run("drop schema if exists meritbook_keys cascade");
		FREE.add(this.dataSource);
	}

	HikariDataSource dataSource() {
		return this.dataSource;
	}

	void run(String sql) {
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** First column of every row, as text. */
	List<String> column(String sql) {
		return query(sql, (row) -> row.getString(1));
	}

	/** A file of the database server. */
	byte[] file(String path) {
		return query("select pg_read_binary_file('" + path + "')", (row) -> row.getBytes(1)).getFirst();
	}

	private <T> List<T> query(String sql, Column<T> column) {
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			List<T> values = new ArrayList<>();
			while (row.next()) {
				values.add(column.of(row));
			}
			return values;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	long count(String sql) {
		return Long.parseLong(column(sql).getFirst());
	}

	private interface Column<T> {

		T of(ResultSet row) throws SQLException;

	}

}
