package org.meritbook.ops.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each test means the most when root runs it, and holds for everybody.
 */
class AnyUserTest {

	private static final int NOBODY = 65534;

	private static final int A_NUMBER_WITHOUT_A_NAME = 1234567;

	@TempDir
	private Path temporary;

	private Settings settings;

	@BeforeEach
	void open_the_folder_to_all() throws IOException {
		Files.setPosixFilePermissions(this.temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
		this.settings = settings(this.temporary.toRealPath());
	}

	@Test
	void works_with_all_its_files_below_a_folder_closed_to_other_users() throws IOException, SQLException {
		Path closed = Files.createDirectory(this.temporary.resolve("closed"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Settings.in(closed.resolve("checkout/data")))) {
			Notes.in(postgres).write("kept");
			assertThat(Notes.in(postgres).read()).containsExactly("kept");
		}
		try (Stream<Path> unpacked = Files.list(closed.resolve("checkout/data"))) {
			assertThat(unpacked.map((path) -> path.getFileName().toString()))
				.filteredOn((name) -> name.startsWith("postgres-bin-"))
				.hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { NOBODY, A_NUMBER_WITHOUT_A_NAME })
	void works_as_a_normal_user_with_and_without_a_name(int uid) throws IOException, SQLException {
		Path work = Files.createDirectory(this.temporary.resolve("work"));
		EmbeddedPostgres.start(this.settings).stop();
		try (ChildJvm child = ChildJvm.startAsUser(uid, work, settings(work))) {
			assertThat(child.firstLine()).startsWith("READY");
			assertThat(child.notes().read()).hasSize(1);
		}
	}

	@Test
	void says_which_folder_a_normal_user_may_not_write() throws IOException {
		Path work = Files.createDirectory(this.temporary.resolve("work"));
		Path closed = Files.createDirectory(work.resolve("closed"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
		try (ChildJvm child = ChildJvm.startAsUser(NOBODY, work, settings(closed))) {
			assertThat(child.firstLine()).startsWith("REFUSED DataFolderNotUsable").contains(closed.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "unshare", "setpriv", "su" })
	void works_with_whichever_way_out_of_root_there_is(String program) throws IOException, SQLException {
		try (ChildJvm child = ChildJvm.startWithPrograms(folderWith(program), this.settings)) {
			assertThat(child.firstLine()).startsWith("READY");
			child.killWatch();
			child.kill();
		}
		// The next start finds the files of another user, and his orphan.
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			assertThat(Notes.in(postgres).read()).hasSize(1);
		}
	}

	@Test
	void tells_root_what_was_tried_when_there_is_no_way_out() throws IOException {
		Path noProgram = Files.createDirectory(this.temporary.resolve("empty"));
		try (ChildJvm child = ChildJvm.startWithPrograms(noProgram, this.settings)) {
			boolean root = ChildJvm.isRoot(noProgram);
			boolean nameless = System.getProperty("user.name").equals("?");
			if (root) {
				assertThat(child.firstLine()).contains("as nobody by setpriv", "as nobody by su");
			}
			assertThat(child.firstLine()).startsWith((root || nameless) ? "REFUSED ServerCannotRun" : "READY");
		}
	}

	private Settings settings(Path folder) throws IOException {
		return Notes.quickSettings(folder.resolve("data"), TemporaryPostgres.binariesFolder(this.temporary));
	}

	private Path folderWith(String program) throws IOException {
		Path folder = Files.createDirectory(this.temporary.resolve("only-" + program));
		// Whoever is not root needs at most this one, and only if he has no name.
		String needed = ChildJvm.isRoot(folder) ? program : "unshare";
		Path found = Arrays.stream(System.getenv("PATH").split(":"))
			.map((path) -> Path.of(path, needed))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow();
		Path script = Files.writeString(folder.resolve(needed), "#!/bin/sh\nexec " + found + " \"$@\"\n");
		Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
		return folder;
	}

}
