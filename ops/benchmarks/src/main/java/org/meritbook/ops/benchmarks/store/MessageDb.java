package org.meritbook.ops.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.ops.benchmarks.measure.Bench;
import org.meritbook.ops.benchmarks.measure.NotAvailable;

/**
 * The event store message-db: its own function, called by a prepared statement over a
 * connection for each client, one event a transaction. All streams are of one category,
 * as ours are of one type.
 */
final class MessageDb {

	private static final String PACKAGE = "@eventide/message-db";

	private static final String VERSION = "1.3.1";

	private static final List<String> FIRST = List.of("schema/message-store.sql", "extensions/pgcrypto.sql",
			"tables/messages.sql", "types/message.sql");

	/** Each uses those before it. */
	private static final List<String> FUNCTIONS = List.of("hash-64", "category", "acquire-lock", "is-category", "id",
			"cardinal-id", "stream-version", "write-message");

	private MessageDb() {
	}

	static SqlClients of(Bench bench, int clients)
			throws NotAvailable, SQLException, IOException, InterruptedException {
		Path scripts = NpmPackages.install(bench, "message-db", List.of(PACKAGE + "@" + VERSION))
			.resolve("node_modules")
			.resolve(PACKAGE)
			.resolve("database");
		if (!Files.isDirectory(scripts)) {
			throw new NotAvailable("There are no scripts of message-db");
		}
		PGSimpleDataSource database = bench.emptyDatabase();
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("set search_path = message_store, public; set client_min_messages = error");
			for (Path script : scripts(scripts)) {
				statement.execute(Files.readString(script));
			}
		}
		database.setCurrentSchema("message_store,public");
		return new SqlClients(bench, database, clients,
				"select message_store.write_message(?, ?, 'OrganisationRenamed', ?::jsonb, ?::jsonb)",
				MessageDb::write);
	}

	private static List<Path> scripts(Path folder) throws IOException {
		List<Path> scripts = new ArrayList<>();
		FIRST.forEach((name) -> scripts.add(folder.resolve(name)));
		FUNCTIONS.forEach((name) -> scripts.add(folder.resolve("functions").resolve(name + ".sql")));
		try (Stream<Path> indexes = Files.list(folder.resolve("indexes"))) {
			indexes.sorted().forEach(scripts::add);
		}
		return scripts;
	}

	private static void write(PreparedStatement write, int client, long number) throws SQLException {
		write.setString(1, new UUID(number, client).toString());
		write.setString(2, "organisation-" + new UUID(client, number / 2));
		write.setString(3, SampleEvent.PAYLOAD);
		write.setString(4, SampleEvent.METADATA);
		try (ResultSet row = write.executeQuery()) {
			row.next();
		}
	}

}
