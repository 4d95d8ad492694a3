package org.meritbook.ops.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class CrashRecoveryTest {

	@TempDir
	private Path temporary;

	private Path dataFolder;

	private Settings settings;

	@BeforeEach
	void choose_a_folder() throws IOException {
		this.dataFolder = this.temporary.toRealPath().resolve("data");
		this.settings = Settings.in(this.dataFolder)
			.withBinariesFolder(TemporaryPostgres.binariesFolder(this.temporary));
	}

	@Test
	void stops_the_orphan_of_a_killed_jvm_and_finds_what_was_acknowledged() throws IOException, SQLException {
		ProcessHandle orphan;
		try (ChildJvm child = ChildJvm.start(this.settings)) {
			child.notes().write("acknowledged");
			orphan = ChildJvm.postmaster(this.dataFolder);
			child.killWatch();
			child.kill();
			assertThat(child.notes().read()).as("the orphan still answers").contains("acknowledged");
		}
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			ChildJvm.awaitEnd(orphan);
			assertThat(Notes.in(postgres).read()).contains("acknowledged").hasSize(2);
		}
	}

	@Test
	void leaves_no_orphan_when_only_the_jvm_is_killed() throws IOException {
		ProcessHandle postmaster;
		try (ChildJvm child = ChildJvm.start(this.settings)) {
			postmaster = ChildJvm.postmaster(this.dataFolder);
			child.kill();
		}
		ChildJvm.awaitEnd(postmaster);
		assertThat(this.dataFolder.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
	}

	@Test
	void starts_at_once_after_the_jvm_was_killed_again_and_again() throws IOException, SQLException {
		for (int round = 1; round <= 3; round++) {
			try (ChildJvm child = ChildJvm.start(this.settings)) {
				assertThat(child.notes().read()).hasSize(round);
				child.kill();
			}
		}
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			assertThat(Notes.in(postgres).read()).hasSize(3);
		}
	}

	@Test
	@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells which workers belong to which cluster")
	void ends_a_busy_worker_that_outlived_jvm_and_server() throws IOException, SQLException {
		ProcessHandle busy;
		try (ChildJvm child = ChildJvm.start(this.settings)) {
			child.notes().write("acknowledged");
			Thread counting = Thread.ofPlatform().start(() -> count(child.notes()));
			busy = awaitBusyWorker(child.notes());
			ProcessHandle postmaster = ChildJvm.postmaster(this.dataFolder);
			child.killWatch();
			child.kill();
			postmaster.destroyForcibly();
			assertThat(counting.isAlive()).isTrue();
			assertThat(busy.isAlive()).isTrue();
		}
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			ChildJvm.awaitEnd(busy);
			assertThat(Notes.in(postgres).read()).contains("acknowledged");
		}
		finally {
			busy.destroyForcibly();
		}
	}

	@Test
	void starts_the_server_again_on_the_same_port_when_it_alone_was_killed()
			throws IOException, SQLException, InterruptedException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			Notes notes = Notes.in(postgres);
			notes.write("acknowledged");
			ProcessHandle postmaster = ChildJvm.postmaster(this.dataFolder);
			postmaster.destroyForcibly();
			ChildJvm.awaitEnd(postmaster);
			assertThat(awaitRows(notes)).containsExactly("acknowledged");
		}
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			assertThat(Notes.in(postgres).read()).containsExactly("acknowledged");
		}
	}

	@Test
	void starts_over_a_lock_file_that_names_a_dead_process() throws IOException, SQLException, InterruptedException {
		Process dead = new ProcessBuilder("true").start();
		dead.waitFor();
		leaveLockFileNaming(Long.toString(dead.pid()));
		assertStartsWithItsRows();
	}

	@Test
	void starts_over_a_lock_file_that_names_a_living_stranger_and_leaves_him_alive() throws IOException, SQLException {
		Process stranger = new ProcessBuilder("sleep", "600").start();
		try {
			leaveLockFileNaming(Long.toString(stranger.pid()));
			assertStartsWithItsRows();
			assertThat(stranger.isAlive()).isTrue();
		}
		finally {
			stranger.destroyForcibly();
		}
	}

	@Test
	void starts_over_a_lock_file_cut_short_by_a_power_failure() throws IOException, SQLException {
		leaveLockFileNaming("");
		Files.writeString(this.dataFolder.resolve("postgres/cluster/postmaster.pid"), "");
		assertStartsWithItsRows();
	}

	@Test
	void starts_over_leftovers_of_a_creation_cut_short() throws IOException, SQLException {
		Path home = Files.createDirectories(this.dataFolder.resolve("postgres"));
		Files.writeString(Files.createDirectories(home.resolve("new-cluster/base")).resolve("1"), "half");
		Files.writeString(home.resolve("new-password"), "half");
		Files.writeString(home.resolve("new-configuration"), "half");
		Files.writeString(this.dataFolder.resolve("postgres-password.part"), "half");
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			Notes.in(postgres).write("whole");
			assertThat(Notes.in(postgres).read()).containsExactly("whole");
		}
		assertThat(home.resolve("new-cluster")).doesNotExist();
		assertThat(home.resolve("new-password")).doesNotExist();
	}

	private void leaveLockFileNaming(String process) throws IOException, SQLException {
		Path lockFile = this.dataFolder.resolve("postgres/cluster/postmaster.pid");
		List<String> lines;
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			Notes.in(postgres).write("kept");
			lines = new ArrayList<>(Files.readAllLines(lockFile));
		}
		lines.set(0, process);
		Files.write(lockFile, lines);
		Files.writeString(lockFile.resolveSibling(".s.PGSQL.5432.lock"), String.join("\n", lines));
	}

	private void assertStartsWithItsRows() throws SQLException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			assertThat(Notes.in(postgres).read()).containsExactly("kept");
		}
	}

	// Takes weeks, and so ends by the death of its worker only.
	private static void count(Notes notes) {
		try {
			notes.execute("SELECT sum(a * b) FROM generate_series(1, 1000000) a, generate_series(1, 1000000) b");
		}
		catch (SQLException ex) {
			LoggerFactory.getLogger(CrashRecoveryTest.class).debug("The worker is gone", ex);
		}
	}

	private static ProcessHandle awaitBusyWorker(Notes notes) throws SQLException {
		List<String> pids = List.of();
		while (pids.isEmpty()) {
			pids = notes.query(
					"SELECT pid FROM pg_stat_activity WHERE query LIKE '%generate_series%' AND pid <> pg_backend_pid()");
		}
		return ProcessHandle.of(Long.parseLong(pids.getFirst())).orElseThrow();
	}

	private static List<String> awaitRows(Notes notes) throws SQLException, InterruptedException {
		for (int attempt = 1;; attempt++) {
			try {
				return notes.read();
			}
			catch (SQLException ex) {
				if (attempt == 150) {
					throw ex;
				}
				TimeUnit.MILLISECONDS.sleep(200);
			}
		}
	}

}
