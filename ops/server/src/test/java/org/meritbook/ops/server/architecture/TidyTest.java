package org.meritbook.ops.server.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files of the repository are tidy; and whatever is untidy is found, in a folder made
 * for it.
 */
class TidyTest {

	@Nested
	class ThisRepository {

		private final Tidiness files = Tidiness.ofThisRepository();

		private final Papers papers = new Papers(this.files);

		@Test
		void has_no_java_file_that_one_cannot_read_at_once() {
			assertThat(this.files.longJavaFiles()).isEmpty();
		}

		@Test
		void has_no_schema_file_that_one_cannot_read_at_once() {
			assertThat(this.files.longSchemaFiles()).isEmpty();
		}

		@Test
		void leaves_nothing_for_later_and_skips_no_test() {
			assertThat(this.files.leftOvers()).isEmpty();
		}

		@Test
		void knows_no_folder_of_one_machine() {
			assertThat(this.files.machinePaths()).isEmpty();
		}

		@Test
		void knows_no_package_registry() {
			assertThat(this.files.registryHosts()).isEmpty();
		}

		@Test
		void says_of_each_package_what_it_does_and_does_not() {
			assertThat(this.files.packagesWithoutWord()).isEmpty();
		}

		@Test
		void reads_a_table_only_where_its_read_model_is() {
			assertThat(this.files.foreignTables()).isEmpty();
		}

		@Test
		void has_links_that_lead_somewhere() {
			assertThat(this.papers.repository().matching("README\\.md")).isNotEmpty();
			assertThat(this.papers.deadLinks()).isEmpty();
		}

		@Test
		void has_decisions_that_say_what_lost_and_why() {
			assertThat(this.papers.decisions()).isNotEmpty();
			assertThat(this.papers.unfinishedDecisions()).isEmpty();
		}

		@Test
		void has_decisions_that_tests_pin() {
			assertThat(this.papers.emptyPins()).isEmpty();
		}

	}

	@Nested
	class AnUntidyFolder {

		@TempDir
		private Path folder;

		@Test
		void with_long_files() throws IOException {
			write("command/src/main/java/Long.java", "line\n".repeat(401));
			write("command/src/main/java/Short.java", "line\n".repeat(400));
			write("command/src/test/java/LongTest.java", "line\n".repeat(401));
			write("schema/src/main/resources/long.graphqls", "line\n".repeat(201));
			write("command/target/src/main/java/Made.java", "line\n".repeat(401));
			assertThat(files().longJavaFiles()).singleElement()
				.asString()
				.startsWith("command/src/main/java/Long.java: 401 lines");
			assertThat(files().longSchemaFiles()).singleElement().asString().startsWith("schema/");
		}

		@Test
		void with_something_left_for_later() throws IOException {
			write("a.sql", "-- TO" + "DO: index");
			write("B.java", "\n\t@Dis" + "abled\n");
			write("c.md", "TO" + "DOS, a town");
			assertThat(files().leftOvers()).extracting((fault) -> fault.replaceAll(":\\d.*", ""))
				.containsExactly("B.java", "a.sql");
		}

		@Test
		void with_a_path_of_one_machine() throws IOException {
			write("a.md", "see /wo" + "rk/shared/x");
			write("b.md", "cd /ro" + "ot/x");
			write("c.md", "https://example.org/wo" + "rk/x and ops/wo" + "rk/x");
			assertThat(files().machinePaths()).containsExactly("a.md:1: use a path of the repository",
					"b.md:1: use a path of the repository");
		}

		@Test
		void with_the_address_of_a_registry() throws IOException {
			write("a.xml", "<url>https://repo" + ".maven.apache.org</url>");
			write("b.json", "{ \"resolved\": \"https://registry" + ".npmjs.org/x\" }");
			write("c.txt", "deb" + ".debian.org");
			assertThat(files().registryHosts()).hasSize(3);
		}

		@Test
		void with_a_package_of_which_nothing_is_said() throws IOException {
			write("x/src/main/java/a/A.java", "package a;");
			write("x/src/main/java/b/package-info.java", "/** Is b. */\n@NullMarked\npackage b;");
			write("x/src/main/java/c/package-info.java", "/** Is c. Does\n * not d. */\n@NullMarked\npackage c;");
			assertThat(files().packagesWithoutWord()).extracting((fault) -> fault.replaceAll(".*/(.)/", "$1/"))
				.containsExactly("a/package-info.java: add @NullMarked", "a/package-info.java: add what it is for",
						"a/package-info.java: add a sentence 'Does not …'",
						"b/package-info.java: add a sentence 'Does not …'");
		}

		@Test
		void with_a_read_model_that_reads_the_table_of_another() throws IOException {
			write("query-side/src/main/java/Roll.java",
					"package org.meritbook.query.roll;\n\"meritbook_read.roll_line\" \"meritbook_read.party_name\"");
			write("query-side/src/main/java/Thief.java",
					"package org.meritbook.query.round;\n\"meritbook_read.roll_line\"");
			assertThat(files().foreignTables())
				.containsExactly("query-side/src/main/java/Thief.java: ask the read model roll instead of its table");
		}

		@Test
		void with_dead_links() throws IOException {
			write("docs/there.md", "# The Way\n");
			write("README.md", """
					[a](docs/there.md) [b](docs/there.md#the-way) [c](https://example.org) [d](docs)
					[e](docs/gone.md) [f](docs/there.md#gone) [g](../outside.md)
					```
					[h](sample.md)
					```
					""");
			assertThat(new Papers(files()).deadLinks()).containsExactly("README.md: docs/gone.md leads nowhere",
					"README.md: docs/there.md#gone leads nowhere", "README.md: ../outside.md leads nowhere");
		}

		@Test
		void with_unfinished_decisions() throws IOException {
			write("ops/docs/decisions/0001-first.md", decision("0001", "`FirstTest` and `a/b`"));
			write("x/src/test/java/a/b/FirstTest.java", "");
			write("x/src/main/java/a/c/First.java", "");
			write("ops/docs/decisions/0002-second.md", decision("0003", "`a/c`").replace("## Context", "## Why"));
			write("ops/docs/decisions/0004-fourth.md", decision("0003", ""));
			Papers papers = new Papers(files());
			assertThat(papers.unfinishedDecisions()).extracting((fault) -> fault.replaceAll("\\[.*", "…"))
				.containsExactly("0002-second.md: its title is to begin with 0002",
						"0002-second.md: its parts are to be …", "0004-fourth.md: is to be named 0003-….md");
			assertThat(papers.emptyPins()).containsExactly("0002-second.md: `a/c` is no test and holds none",
					"0004-fourth.md: is pinned by nothing");
		}

		private String decision(String number, String pins) {
			return "# " + number + " Title\n\n## Context\nC\n\n## Decision\nD\n\n## What lost and why\nL\n\n"
					+ "## Pinned by\n" + pins + "\n";
		}

		private Tidiness files() {
			return Tidiness.of(this.folder);
		}

		private void write(String name, String text) throws IOException {
			Path file = this.folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}

	}

}
