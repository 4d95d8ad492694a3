package org.meritbook.ops.server.guard;

import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * A data source with nothing behind it, which counts how often it is asked.
 */
final class NoDatabase extends AbstractDataSource {

	private int calls;

	@Override
	public synchronized Connection getConnection() throws SQLException {
		this.calls++;
		throw new SQLException("nobody there", "08001");
	}

	@Override
	public Connection getConnection(String user, String password) throws SQLException {
		return getConnection();
	}

	synchronized int calls() {
		return this.calls;
	}

}
