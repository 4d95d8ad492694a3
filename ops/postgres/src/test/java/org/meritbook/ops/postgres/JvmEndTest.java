package org.meritbook.ops.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class JvmEndTest {

	@TempDir
	private Path temporary;

	private Path lockFile;

	private Settings settings;

	@BeforeEach
	void choose_a_folder() throws IOException {
		Path dataFolder = this.temporary.toRealPath().resolve("data");
		this.lockFile = dataFolder.resolve("postgres/cluster/postmaster.pid");
		this.settings = Notes.quickSettings(dataFolder, TemporaryPostgres.binariesFolder(this.temporary));
	}

	@Test
	void has_stopped_in_order_when_the_jvm_has_ended() throws IOException {
		try (ChildJvm child = ChildJvm.start(this.settings)) {
			assertThat(this.lockFile).exists();
			child.killWatch();
			child.end('.');
			assertThat(this.lockFile).doesNotExist();
		}
	}

	@Test
	void takes_the_last_words_of_a_caller_who_stops_it_himself() throws IOException, SQLException {
		try (ChildJvm child = ChildJvm.start(this.settings)) {
			child.end(ChildMain.LAST_WORDS);
			assertThat(this.lockFile).doesNotExist();
		}
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			assertThat(Notes.in(postgres).read()).contains("last words");
		}
	}

}
