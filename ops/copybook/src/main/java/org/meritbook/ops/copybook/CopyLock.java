package org.meritbook.ops.copybook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/**
 * Lets one copy work on a database at a time. Ends with the connection, however the copy
 * ends.
 */
public final class CopyLock implements AutoCloseable {

	private final Connection connection;

	/**
	 * Takes the lock.
	 * @throws BookRefused if another copy holds it
	 */
	public CopyLock(DataSource dataSource) throws SQLException {
		this.connection = dataSource.getConnection();
		// 'copy', 'book'
		try (Statement statement = this.connection.createStatement();
				ResultSet row = statement.executeQuery("select pg_try_advisory_lock(1668247673, 1651470187)")) {
			row.next();
			if (!row.getBoolean(1)) {
				this.connection.close();
				throw BookRefused.copyIsRunning();
			}
		}
	}

	@Override
	public void close() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("select pg_advisory_unlock(1668247673, 1651470187)");
		}
		this.connection.close();
	}

}
