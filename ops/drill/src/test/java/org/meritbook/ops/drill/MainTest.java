package org.meritbook.ops.drill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.events.leaf.StoredForm;
import org.meritbook.ops.eventstore.EventStoreSchema;
import org.meritbook.ops.postgres.TemporaryPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The drill as it is called, on a real database.
 */
class MainTest {

	@TempDir
	private Path folder;

	private String said = "";

	@Test
	void shows_for_every_theft_which_check_caught_it_and_where() throws IOException, SQLException {
		Path json = this.folder.resolve("drill.json");
		assertThat(run("--events", "300", "--random", "50", "--seed", "7", "--json", json.toString())).isZero();
		assertThat(this.said).contains("The book is append-only: UPDATE on meritbook_events.event is refused",
				"the untouched copy raises no alarm", "back-dated or changed (position ",
				"the book was rewound (size 300 to ", "All found and located, no false alarm.");
		for (Kind kind : Kind.values()) {
			assertThat(this.said).contains("✓ " + kind.chinese());
		}
		assertThat(this.said).doesNotContain("✗");
		assertThat(Files.readString(json)).contains("\"falseAlarms\":0", "\"sound\":true", "\"kind\":\"FORK\"");
	}

	@Test
	void tampers_with_a_copy_of_an_exported_book_too() throws IOException, SQLException {
		PGSimpleDataSource database = TemporaryPostgres.shared().freshDatabase();
		EventStoreSchema.migrate(database);
		List<StoredForm> events = new GeneratedBook(new SplittableRandom(3)).events(40);
		try (Connection connection = database.getConnection()) {
			EventTable.write(connection, events);
		}
		Path export = this.folder.resolve("book.jsonl");
		String url = database.getUrl() + (database.getUrl().contains("?") ? "&" : "?") + "user=" + database.getUser()
				+ "&password=" + database.getPassword();
		assertThat(run("export", url, export.toString())).isZero();
		assertThat(this.said).isEqualTo("40 events\n");
		assertThat(Files.readAllLines(export)).hasSize(41);
		assertThat(run("--book", export.toString(), "--random", "20")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--sing loud", "--random", "--random -5", "--events 0", "--seed x", "export x" })
	void tells_how_it_is_called(String words) throws IOException, SQLException {
		assertThat(run(words.split(" "))).isEqualTo(64);
		assertThat(this.said).contains("tampers with copies of a book");
	}

	private int run(String... words) throws IOException, SQLException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int code = new Main(new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of(words));
		this.said = out.toString(StandardCharsets.UTF_8);
		return code;
	}

}
