package org.meritbook.ops.vault.master;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritbook.ops.vault.refusal.MasterKeyFileRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LocalMasterKeysTest {

	private static final byte[] MESSAGE = { 1, 2, 3 };

	@TempDir
	Path folder;

	Path file;

	@BeforeEach
	void chooseAFile() {
		this.file = this.folder.resolve("secrets/master-keys.json");
	}

	@Nested
	class FirstStart {

		@Test
		void makes_a_file_that_only_its_owner_can_read_and_write() throws IOException {
			new LocalMasterKeys(file);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
			assertThat(file.resolveSibling("master-keys.json.part")).doesNotExist();
		}

		@Test
		void is_not_disturbed_by_what_a_crash_left_behind() throws IOException {
			Files.createDirectories(file.getParent());
			Files.writeString(file.resolveSibling("master-keys.json.part"), "{\"format\":");
			String id = new LocalMasterKeys(file).current().id();
			assertThat(new LocalMasterKeys(file).current().id()).isEqualTo(id);
		}

		@Test
		void makes_one_set_of_keys_when_many_start_at_once() {
			Set<String> ids = IntStream.range(0, 16)
				.parallel()
				.mapToObj((i) -> new LocalMasterKeys(file).current().id())
				.collect(Collectors.toSet());
			assertThat(ids).hasSize(1);
		}

		@Test
		void makes_one_set_of_keys_when_many_processes_start_at_once() throws IOException {
			List<String> ids = KeyFileProcess.idsFoundBy(4, file);
			assertThat(ids).hasSize(4).containsOnly(new LocalMasterKeys(file).current().id());
		}

		@Test
		void makes_other_keys_for_another_file() {
			assertThat(new LocalMasterKeys(file).hash(MESSAGE))
				.isNotEqualTo(new LocalMasterKeys(folder.resolve("other.json")).hash(MESSAGE));
		}

		@Test
		void refuses_a_file_system_without_owner_permissions() throws IOException {
			URI zip = URI.create("jar:" + folder.resolve("volume.zip").toUri());
			try (FileSystem noPermissions = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
				assertThatExceptionOfType(MasterKeyFileRefused.class)
					.isThrownBy(() -> new LocalMasterKeys(noPermissions.getPath("/master-keys.json")))
					.withMessageContaining("keeps no owner permissions")
					.withMessageContaining("不支持所有者权限");
			}
		}

		@Test
		void refuses_a_place_where_no_file_can_be() throws IOException {
			Files.writeString(folder.resolve("secrets"), "a file where the folder should be");
			assertThatExceptionOfType(MasterKeyFileRefused.class).isThrownBy(() -> new LocalMasterKeys(file));
		}

	}

	@Nested
	class LaterStarts {

		@Test
		void find_the_same_keys() throws Exception {
			LocalMasterKeys first = new LocalMasterKeys(file);
			byte[] wrapped = first.current().aead().encrypt(MESSAGE, MESSAGE);
			LocalMasterKeys second = new LocalMasterKeys(file);
			assertThat(second.find(first.current().id()).orElseThrow().aead().decrypt(wrapped, MESSAGE))
				.isEqualTo(MESSAGE);
			assertThat(second.hash(MESSAGE)).hasSize(32).isEqualTo(first.hash(MESSAGE));
		}

		@ParameterizedTest
		@ValueSource(strings = { "rw-r-----", "rw-----w-", "rw----r--", "rwx------", "rw-rw-rw-" })
		void refuse_a_file_with_more_permissions(String permissions) throws IOException {
			new LocalMasterKeys(file);
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
			assertThatExceptionOfType(MasterKeyFileRefused.class).isThrownBy(() -> new LocalMasterKeys(file))
				.withMessageContaining(permissions)
				.withMessageContaining("chmod 600 " + file)
				.withMessageContaining("主密钥文件");
		}

		@Test
		void take_a_file_that_not_even_its_owner_can_write() throws IOException {
			String id = new LocalMasterKeys(file).current().id();
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
			assertThat(new LocalMasterKeys(file).current().id()).isEqualTo(id);
		}

		@Test
		void refuse_a_file_cut_anywhere_and_leave_it_as_it_is() throws IOException {
			new LocalMasterKeys(file);
			String whole = Files.readString(file).strip();
			for (int length = 0; length < whole.length(); length++) {
				Files.writeString(file, whole.substring(0, length));
				assertRefusedAsMalformed();
				assertThat(file).hasContent(whole.substring(0, length));
			}
		}

		@ParameterizedTest
		@ValueSource(strings = { "null", "[]", "{}", "{\"format\":\"meritbook-master-keys-1\"}", "not a key file",
				"{\"format\":\"meritbook-master-keys-2\",\"wrapping\":{},\"hashing\":{}}",
				"{\"format\":\"meritbook-master-keys-1\",\"wrapping\":{},\"hashing\":{}}" })
		void refuse_a_file_that_is_something_else(String content) throws IOException {
			new LocalMasterKeys(file);
			Files.writeString(file, content);
			assertRefusedAsMalformed();
		}

		@Test
		void refuse_bytes_that_are_no_text() throws IOException {
			new LocalMasterKeys(file);
			Files.write(file, new byte[] { (byte) 0xff, (byte) 0xfe, 0 });
			assertRefusedAsMalformed();
		}

		@Test
		void refuse_keys_in_each_others_place() throws IOException {
			new LocalMasterKeys(file);
			String swapped = Files.readString(file)
				.replace("\"wrapping\"", "\"x\"")
				.replace("\"hashing\"", "\"wrapping\"")
				.replace("\"x\"", "\"hashing\"");
			Files.writeString(file, swapped);
			assertRefusedAsMalformed();
		}

		private void assertRefusedAsMalformed() {
			assertThatExceptionOfType(MasterKeyFileRefused.class).isThrownBy(() -> new LocalMasterKeys(file))
				.withNoCause()
				.withMessageContaining("damaged or is no master key file")
				.withMessageContaining("已损坏")
				.satisfies((ex) -> assertThat(ex.code()).isEqualTo("MasterKeyFileRefused"));
		}

	}

	@Nested
	class Renewing {

		@Test
		void holds_both_keys_and_wraps_by_the_new_one() throws Exception {
			LocalMasterKeys keys = new LocalMasterKeys(file);
			MasterKey old = keys.current();
			byte[] wrapped = old.aead().encrypt(MESSAGE, MESSAGE);
			keys.renew();
			assertThat(keys.held()).containsExactlyInAnyOrder(old.id(), keys.current().id()).hasSize(2);
			assertThat(keys.find(old.id()).orElseThrow().aead().decrypt(wrapped, MESSAGE)).isEqualTo(MESSAGE);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		}

		@Test
		void is_seen_by_another_process_that_shares_the_file() {
			LocalMasterKeys here = new LocalMasterKeys(file);
			LocalMasterKeys there = new LocalMasterKeys(file);
			byte[] hash = there.hash(MESSAGE);
			here.renew();
			assertThat(there.current().id()).isEqualTo(here.current().id());
			here.forgetAllBut(here.current().id());
			assertThat(there.held()).containsExactly(here.current().id());
			assertThat(there.hash(MESSAGE)).isEqualTo(hash);
		}

		@Test
		void leaves_nothing_of_the_forgotten_key_in_the_file() throws IOException {
			LocalMasterKeys keys = new LocalMasterKeys(file);
			String old = keyMaterial().getFirst();
			keys.renew();
			assertThat(keyMaterial()).contains(old);
			keys.forgetAllBut(keys.current().id());
			assertThat(keyMaterial()).hasSize(2).doesNotContain(old);
		}

		@Test
		void forgets_nothing_if_another_process_renewed_meanwhile() {
			LocalMasterKeys keys = new LocalMasterKeys(file);
			String old = keys.current().id();
			keys.renew();
			assertThatIllegalStateException().isThrownBy(() -> keys.forgetAllBut(old)).withMessageContaining(old);
			assertThat(keys.held()).hasSize(2);
		}

	}

	@Test
	void refuses_to_go_on_when_the_file_was_taken_away() throws IOException {
		LocalMasterKeys keys = new LocalMasterKeys(this.file);
		Files.delete(this.file);
		assertThatExceptionOfType(MasterKeyFileRefused.class).isThrownBy(keys::current)
			.withMessageContaining(this.file.toString());
		assertThat(this.file).doesNotExist();
	}

	@Test
	void shows_no_key_material_as_text() throws Exception {
		MasterKey current = new LocalMasterKeys(this.file).current();
		MasterKeyset keys = MasterKeyset.parse(Files.readString(this.file));
		assertThat(current.toString() + keys).contains(current.id())
			.doesNotContain(keyMaterial())
			.doesNotContain(current.aead().toString());
	}

	private List<String> keyMaterial() throws IOException {
		return Files.readAllLines(this.file, StandardCharsets.UTF_8)
			.stream()
			.filter((line) -> line.contains("\"value\""))
			.map((line) -> line.replaceAll(".*: \"|\",?$", ""))
			.toList();
	}

}
