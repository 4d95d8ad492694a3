package org.meritbook.ops.vault;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.type.Sealed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plants personal values and looks for them wherever the vault leaves bytes: the files of
 * its tables and the write-ahead log, the key file, envelopes, text forms, errors with
 * their whole stack trace, and everything logged at the finest level or printed.
 */
class PlantedValuesTest {

	private static final long SEED = 20260502;

	private static final int VALUES = 1_000;

	private static final String FILES_OF_THE_DATABASE = """
			select pg_relation_filepath(oid) from pg_class
			where relnamespace = 'meritbook_keys'::regnamespace and relkind in ('r', 'i', 't')
			union all
			select 'pg_wal/' || name from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$'
			""";

	@TempDir
	Path folder;

	private final StringBuilder shown = new StringBuilder();

	@Test
	void finds_none_of_a_thousand_personal_values_anywhere() throws IOException {
		Map<String, PersonalDetails> people = people();
		Needles planted = new Needles(
				people.values().stream().flatMap((each) -> each.values().values().stream()).toList());
		assertThat(planted.count()).isGreaterThanOrEqualTo(VALUES);
		try (VaultDatabase database = VaultDatabase.migrated()) {
			try (Eavesdropping ear = new Eavesdropping()) {
				use(new VaultNode(database, this.folder.resolve("master-keys.json")), people);
				assertThat(ear.heard()).as("logs are heard").contains("Execute");
				assertThat(planted.foundIn(bytes(ear.heard()))).as("logs, seed %d", SEED).isEmpty();
			}
			database.run("checkpoint");
			assertThat(foundIn(database, new Needles(people.keySet()))).as("the search finds what is there")
				.isEqualTo(people.keySet());
			assertThat(foundIn(database, planted)).as("tables, seed %d", SEED).isEmpty();
		}
		assertThat(planted.foundIn(bytes(this.shown.toString()))).as("text forms, seed %d", SEED).isEmpty();
		assertThat(planted.foundIn(Files.readAllBytes(this.folder.resolve("master-keys.json")))).isEmpty();
	}

	private static Set<String> foundIn(VaultDatabase database, Needles needles) {
		return database.column(FILES_OF_THE_DATABASE)
			.stream()
			.flatMap((file) -> needles.foundIn(database.file(file)).stream())
			.collect(Collectors.toSet());
	}

	private static Map<String, PersonalDetails> people() {
		InventedPeople invented = new InventedPeople(SEED);
		Map<String, PersonalDetails> people = new LinkedHashMap<>();
		for (int i = 0; i <= VALUES / 3; i++) {
			people.put("planted-person-" + i, invented.next());
		}
		return people;
	}

	private void use(VaultNode node, Map<String, PersonalDetails> people) {
		people.forEach((subject, details) -> {
			Sealed sealed = node.vault.seal(subject, details);
			Sealed altered = new Sealed(sealed.envelope() + "!");
			show(sealed.toString() + details + node.vault.open(subject, sealed));
			show(node.vault.keyedHash("person.identity", details.values().toString()));
			showRefusal(() -> node.vault.open("nobody", sealed));
			showRefusal(() -> node.vault.open(subject, altered));
			// PostgreSQL refuses the character and quotes what it was given.
			showRefusal(() -> node.vault.seal(subject + "\u0000", details));
		});
		node.rotation().rewrapAll((done, total) -> show(done + "/" + total));
		node.rotation().dropEarlier();
		people.forEach((subject, details) -> {
			node.vault.destroy(subject);
			showRefusal(() -> node.vault.seal(subject, details));
		});
	}

	private void showRefusal(Runnable refused) {
		try {
			refused.run();
		}
		catch (RuntimeException ex) {
			StringWriter text = new StringWriter();
			ex.printStackTrace(new PrintWriter(text));
			show(text.toString());
			return;
		}
		throw new AssertionError("not refused");
	}

	private void show(String text) {
		this.shown.append(text).append('\n');
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
