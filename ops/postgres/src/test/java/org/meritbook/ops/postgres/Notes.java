package org.meritbook.ops.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A table to write to and to find again.
 *
 * @param url the address of the database
 * @param password the password of its user
 */
record Notes(String url, String password) {

	static Notes in(EmbeddedPostgres postgres) {
		return new Notes(postgres.jdbcUrl(), postgres.password());
	}

	/**
	 * Returns settings under which a server is sooner made, for what has nothing to do
	 * with durability.
	 */
	static Settings quickSettings(Path dataFolder, Path binariesFolder) {
		return Settings.in(dataFolder)
			.withBinariesFolder(binariesFolder)
			.withDurability(Durability.FORGETFUL_FOR_TESTS);
	}

	void write(String text) throws SQLException {
		execute("CREATE TABLE IF NOT EXISTS note (text text PRIMARY KEY)");
		execute("INSERT INTO note VALUES ('" + text + "')");
	}

	List<String> read() throws SQLException {
		return query("SELECT text FROM note ORDER BY text");
	}

	String show(String setting) throws SQLException {
		return query("SHOW " + setting).getFirst();
	}

	void execute(String sql) throws SQLException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	List<String> query(String sql) throws SQLException {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			List<String> found = new ArrayList<>();
			while (rows.next()) {
				found.add(rows.getString(1));
			}
			return found;
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, "meritbook", this.password);
	}

}
