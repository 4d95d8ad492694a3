package org.meritbook.ops.vault.store;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.meritbook.ops.vault.refusal.VaultUnavailable;

/**
 * Runs work on a connection of its own. Spring's JDBC classes are avoided on purpose:
 * they would join the caller's transaction, and a key that is rolled back after its
 * envelope was handed out is lost.
 *
 * @param dataSource where connections come from
 */
record KeyDatabase(DataSource dataSource) {

	/** Each statement commits by itself. */
	<T> T run(Work<T> work) {
		try (Connection connection = this.dataSource.getConnection()) {
			connection.setAutoCommit(true);
			return work.on(connection);
		}
		catch (SQLException ex) {
			throw VaultUnavailable.database(ex);
		}
	}

	/**
	 * All statements commit together, or none; each sees what others committed before it.
	 */
	<T> T runTogether(Work<T> work) {
		return run((connection) -> {
			connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
			connection.setAutoCommit(false);
			boolean done = false;
			try {
				T result = work.on(connection);
				connection.commit();
				done = true;
				return result;
			}
			finally {
				if (!done) {
					connection.rollback();
				}
			}
		});
	}

	/** What is done on a connection. */
	interface Work<T> {

		T on(Connection connection) throws SQLException;

	}

}
