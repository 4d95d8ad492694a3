package org.meritbook.ops.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import javax.sql.DataSource;

import org.meritbook.ops.postgres.refusal.DurabilityNotGranted;

/**
 * What is done before anybody else may connect: the database is created, and the server
 * is asked whether it keeps what it acknowledges.
 */
final class FirstConnection {

	private FirstConnection() {
	}

	/**
	 * Creates the database unless it exists.
	 * @param anyDatabase leads to a database that always exists
	 * @param name a name that needs no quoting
	 */
	static void createDatabase(DataSource anyDatabase, String name) throws SQLException {
		try (Connection connection = anyDatabase.getConnection(); Statement statement = connection.createStatement()) {
			if (!exists(statement, name)) {
				statement.execute("CREATE DATABASE " + name);
			}
		}
	}

	/**
	 * Asks in the very database that will be used, as the user who will use it, because a
	 * setting can be changed for each of them.
	 * @throws DurabilityNotGranted if a setting is not as it must be
	 */
	static void require(Map<String, String> guarantees, DataSource database) throws SQLException {
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			for (Map.Entry<String, String> guarantee : guarantees.entrySet()) {
				String found = show(statement, guarantee.getKey());
				if (!found.equals(guarantee.getValue())) {
					throw new DurabilityNotGranted(guarantee.getKey(), found, guarantee.getValue());
				}
			}
		}
	}

	private static boolean exists(Statement statement, String name) throws SQLException {
		try (ResultSet rows = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + name + "'")) {
			return rows.next();
		}
	}

	private static String show(Statement statement, String setting) throws SQLException {
		try (ResultSet rows = statement.executeQuery("SHOW " + setting)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
