package org.meritbook.ops.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritbook.ops.postgres.refusal.DataFolderInUse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecondOwnerTest {

	@TempDir
	private Path temporary;

	private Path binariesFolder;

	private Path dataFolder;

	private Settings settings;

	@BeforeEach
	void choose_a_folder() throws IOException {
		this.dataFolder = this.temporary.toRealPath().resolve("data");
		this.binariesFolder = TemporaryPostgres.binariesFolder(this.temporary);
		this.settings = Notes.quickSettings(this.dataFolder, this.binariesFolder);
	}

	@Test
	void refuses_a_second_owner_in_the_same_jvm_and_then_in_another_one() throws IOException, SQLException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			String self = "process " + ProcessHandle.current().pid();
			assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> EmbeddedPostgres.start(this.settings))
				.withMessageContaining(this.dataFolder.toString())
				.withMessageContaining(self)
				.withMessageContaining("正被占用");
			// After the refusal above, as a refused attempt must not free the lock.
			try (ChildJvm child = ChildJvm.start(this.settings)) {
				assertThat(child.firstLine()).startsWith("REFUSED DataFolderInUse")
					.contains(this.dataFolder.toString())
					.contains(self);
			}
			Notes.in(postgres).write("undisturbed");
			assertThat(Notes.in(postgres).read()).containsExactly("undisturbed");
		}
	}

	@Test
	void refuses_a_second_owner_by_another_path_to_the_same_folder() throws IOException {
		Path link = Files.createSymbolicLink(this.temporary.resolve("link"), this.dataFolder);
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			assertThatExceptionOfType(DataFolderInUse.class)
				.isThrownBy(() -> EmbeddedPostgres.start(Notes.quickSettings(link, this.binariesFolder)))
				.withMessageContaining(this.dataFolder.toString());
			assertThat(postgres.port()).isPositive();
		}
	}

	@Test
	void refuses_the_folder_of_another_jvm_until_that_one_is_killed() throws IOException, SQLException {
		try (ChildJvm child = ChildJvm.start(this.settings)) {
			assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> EmbeddedPostgres.start(this.settings))
				.withMessageContaining("process " + child.process().pid());
			child.kill();
			try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
				assertThat(Notes.in(postgres).read()).hasSize(1);
			}
		}
	}

	@Test
	void stopping_twice_does_not_free_the_folder_of_the_next_owner() {
		EmbeddedPostgres first = EmbeddedPostgres.start(this.settings);
		first.stop();
		try (EmbeddedPostgres second = EmbeddedPostgres.start(this.settings)) {
			first.stop();
			assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> EmbeddedPostgres.start(this.settings));
			assertThat(second.port()).isPositive();
		}
	}

}
