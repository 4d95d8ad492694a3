package org.meritbook.ops.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritbook.ops.postgres.refusal.ClusterDamaged;
import org.meritbook.ops.postgres.refusal.ClusterOfAnotherVersion;
import org.meritbook.ops.postgres.refusal.DataFolderNotUsable;
import org.meritbook.ops.postgres.refusal.DurabilityNotGranted;
import org.meritbook.ops.postgres.refusal.PasswordNotAccepted;
import org.meritbook.ops.postgres.refusal.PortTaken;
import org.meritbook.ops.postgres.refusal.ServerDidNotStart;
import org.meritbook.ops.postgres.refusal.SettingNotAllowed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedPostgresTest {

	@TempDir
	private Path temporary;

	private Path dataFolder;

	private Settings settings;

	private Settings quick;

	@BeforeEach
	void choose_a_folder() throws IOException {
		this.dataFolder = this.temporary.toRealPath().resolve("data");
		this.quick = Notes.quickSettings(this.dataFolder, TemporaryPostgres.binariesFolder(this.temporary));
		this.settings = this.quick.withDurability(Durability.KEPT);
	}

	@Test
	void keeps_rows_and_password_across_a_restart_and_durability_even_against_alter_system() throws SQLException {
		String password;
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			Notes.in(postgres).write("before");
			Notes.in(postgres).execute("ALTER SYSTEM SET fsync = off");
			Notes.in(postgres).execute("ALTER SYSTEM SET full_page_writes = off");
			password = postgres.password();
		}
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			Notes notes = Notes.in(postgres);
			assertThat(notes.read()).containsExactly("before");
			assertThat(postgres.password()).isEqualTo(password);
			assertThat(notes.show("fsync")).isEqualTo("on");
			assertThat(notes.show("synchronous_commit")).isEqualTo("on");
			assertThat(notes.show("full_page_writes")).isEqualTo("on");
		}
	}

	@Test
	void is_utf8_with_checksums_in_utc_and_sees_the_letters_of_chinese_names() throws SQLException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.quick)) {
			Notes notes = Notes.in(postgres);
			assertThat(notes.show("server_version")).startsWith("18.");
			assertThat(notes.show("server_encoding")).isEqualTo("UTF8");
			assertThat(notes.show("data_checksums")).isEqualTo("on");
			// Not by SHOW: the client has set its own for the session.
			assertThat(notes.query("SELECT setting FROM pg_file_settings WHERE name = 'timezone'"))
				.containsExactly("UTC");
			notes.execute("CREATE EXTENSION pg_trgm");
			assertThat(notes.query("SELECT unnest(show_trgm('张三丰'))")).hasSize(4);
		}
	}

	@Test
	void is_reached_by_its_password_on_the_loopback_address_only() throws IOException, SQLException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.quick)) {
			Notes notes = Notes.in(postgres);
			assertThat(notes.show("listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(notes.show("unix_socket_directories")).isEmpty();
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> new Notes(notes.url(), "wrong").show("port"))
				.withMessageContaining("password authentication failed");
			Path passwordFile = this.dataFolder.resolve("postgres-password");
			assertThat(passwordFile).content().isEqualToIgnoringNewLines(postgres.password());
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile)))
				.isEqualTo("rw-------");
		}
	}

	@Test
	void takes_the_port_it_is_given_and_refuses_one_that_is_taken() throws IOException {
		int port;
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = other.getLocalPort();
			assertThatExceptionOfType(PortTaken.class)
				.isThrownBy(() -> EmbeddedPostgres.start(this.quick.withPort(other.getLocalPort())))
				.withMessageContaining(Integer.toString(port))
				.withMessageContaining("端口");
		}
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.quick.withPort(port))) {
			assertThat(postgres.port()).isEqualTo(port);
		}
	}

	@Test
	void refuses_to_run_with_commits_that_do_not_wait_for_the_disk() throws SQLException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.settings)) {
			Notes.in(postgres).execute("ALTER ROLE meritbook SET synchronous_commit = off");
		}
		assertThatExceptionOfType(DurabilityNotGranted.class).isThrownBy(() -> EmbeddedPostgres.start(this.settings))
			.withMessageContaining("synchronous_commit = off");
		assertThat(this.dataFolder.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
	}

	@Test
	void uses_the_server_settings_it_is_given() throws SQLException {
		Map<String, String> additions = Map.of("max_connections", "17", "cluster_name", "it's \\ here");
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.quick.withServerSettings(additions))) {
			assertThat(Notes.in(postgres).show("max_connections")).isEqualTo("17");
			assertThat(Notes.in(postgres).show("cluster_name")).isEqualTo("it's \\ here");
		}
	}

	@Test
	void shows_the_end_of_the_log_when_the_server_does_not_start() {
		assertThatExceptionOfType(ServerDidNotStart.class)
			.isThrownBy(() -> EmbeddedPostgres.start(this.quick.withServerSettings(Map.of("shared_buffers", "plenty"))))
			.withMessageContaining("invalid value for parameter \"shared_buffers\": \"plenty\"");
	}

	@Test
	void works_in_a_folder_with_a_long_path_and_signs_that_need_quoting() throws IOException, SQLException {
		Path odd = this.dataFolder.resolve("it's (a) folder & " + "long".repeat(40));
		try (EmbeddedPostgres postgres = EmbeddedPostgres
			.start(Notes.quickSettings(odd, TemporaryPostgres.binariesFolder(this.temporary)))) {
			Notes.in(postgres).write("found");
			assertThat(Notes.in(postgres).read()).containsExactly("found");
		}
		assertThatExceptionOfType(SettingNotAllowed.class)
			.isThrownBy(() -> Settings.in(this.dataFolder.resolve("$HOME")))
			.withMessageContaining("$HOME");
	}

	@Test
	void refuses_the_data_of_another_major_version() throws IOException {
		EmbeddedPostgres.start(this.quick).stop();
		Files.writeString(this.dataFolder.resolve("postgres/cluster/PG_VERSION"), "17\n");
		assertThatExceptionOfType(ClusterOfAnotherVersion.class).isThrownBy(() -> EmbeddedPostgres.start(this.quick))
			.withMessageContaining("written by PostgreSQL 17, and this is PostgreSQL 18");
	}

	@Test
	void refuses_and_leaves_untouched_a_cluster_that_is_not_whole() throws IOException {
		Path file = this.dataFolder.resolve("postgres/cluster/base/1");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "precious");
		assertThatExceptionOfType(ClusterDamaged.class).isThrownBy(() -> EmbeddedPostgres.start(this.quick))
			.withMessageContaining("PG_VERSION is missing");
		assertThat(file).hasContent("precious");
	}

	@Test
	void refuses_a_data_folder_it_cannot_make() throws IOException {
		Files.writeString(this.dataFolder, "a file is in the way");
		assertThatExceptionOfType(DataFolderNotUsable.class).isThrownBy(() -> EmbeddedPostgres.start(this.quick))
			.withMessageContaining(this.dataFolder.toString())
			.withMessageContaining("数据文件夹");
	}

	@Test
	void sets_a_new_password_when_the_kept_one_is_lost() throws IOException, SQLException {
		Path passwordFile = this.dataFolder.resolve("postgres-password");
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.quick)) {
			Notes.in(postgres).write("still here");
		}
		Files.writeString(passwordFile, "somebody-wrote-here");
		assertThatExceptionOfType(PasswordNotAccepted.class).isThrownBy(() -> EmbeddedPostgres.start(this.quick))
			.withMessageContaining("delete that file");
		Files.delete(passwordFile);
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.quick)) {
			assertThat(Notes.in(postgres).read()).containsExactly("still here");
		}
	}

}
