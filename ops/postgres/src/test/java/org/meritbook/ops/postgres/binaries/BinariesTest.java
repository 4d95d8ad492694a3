package org.meritbook.ops.postgres.binaries;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class BinariesTest {

	@TempDir
	private Path folder;

	@Test
	void unpacks_once_for_several_starters_and_keeps_programs_and_links() throws IOException {
		Archive archive = new Archive(
				archiveWith(program("bin/initdb"), file("lib/libpq.so.5.18"), link("lib/libpq.so", "libpq.so.5.18"))
					.toUri()
					.toURL());
		List<CompletableFuture<Binaries>> starters = Stream
			.generate(() -> CompletableFuture.supplyAsync(() -> unpacked(archive), Thread::startVirtualThread))
			.limit(8)
			.toList();
		List<Binaries> found = starters.stream().map(CompletableFuture::join).distinct().toList();
		assertThat(found).hasSize(1);
		Path home = found.getFirst().home();
		assertThat(home.getFileName().toString()).matches("postgres-bin-[0-9a-f]{12}");
		assertThat(home.resolve("bin/initdb")).isExecutable();
		assertThat(home.resolve("lib/libpq.so.5.18")).hasContent("evil");
		assertThat(Files.isExecutable(home.resolve("lib/libpq.so.5.18"))).isFalse();
		assertThat(home.resolve("lib/libpq.so")).isSymbolicLink().hasContent("evil");
	}

	@Test
	void mends_what_a_crash_half_unpacked_and_removes_other_versions() throws IOException {
		Archive archive = new Archive(archiveWith(program("bin/initdb"), program("bin/postgres")).toUri().toURL());
		Path home = unpacked(archive).home();
		Path unfinished = Path.of(home + ".part");
		Files.move(home, unfinished);
		Files.delete(unfinished.resolve("bin/initdb"));
		Path other = Files.createDirectory(this.folder.resolve("postgres-bin-0123456789ab"));

		Binaries mended = unpacked(archive);
		mended.removeOthers();

		assertThat(mended.program("initdb")).isExecutable();
		assertThat(unfinished).doesNotExist();
		assertThat(other).doesNotExist();
	}

	@Test
	void mends_what_has_got_lost_or_empty_since() throws IOException {
		Archive archive = new Archive(
				archiveWith(program("bin/initdb"), program("bin/postgres"), file("share/zone")).toUri().toURL());
		Path home = unpacked(archive).home();
		Files.delete(home.resolve("share/zone"));
		assertThat(unpacked(archive).home().resolve("share/zone")).hasContent("evil");
		Files.writeString(home.resolve("share/zone"), "");
		assertThat(unpacked(archive).home().resolve("share/zone")).hasContent("evil");
	}

	@ParameterizedTest
	@CsvSource({ "Linux, amd64, postgres-linux-x86_64.txz", "Linux, aarch64, postgres-linux-arm_64.txz",
			"Mac OS X, aarch64, postgres-darwin-arm_64.txz", "Mac OS X, x86_64, postgres-darwin-x86_64.txz" })
	void knows_the_archive_for_each_machine(String system, String processor, String archive) {
		assertThat(new Machine(system, processor).archive()).contains(archive);
	}

	@ParameterizedTest
	@CsvSource({ "Windows 11, amd64", "Linux, riscv64" })
	void knows_when_there_is_none(String system, String processor) {
		assertThat(new Machine(system, processor).archive()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "../evil", "bin/../../evil", "out/evil" })
	void refuses_an_entry_that_leads_out_of_its_folder(String name) throws IOException {
		Path archive = archiveWith(link("out", "bin"), file(name));
		assertThatIOException()
			.isThrownBy(() -> new Archive(archive.toUri().toURL()).unpackInto(this.folder.resolve("target")))
			.withMessageContaining(name);
		assertThat(this.folder.resolve("evil")).doesNotExist();
	}

	@ParameterizedTest
	@CsvSource({ "..", "/etc", "bin/../.." })
	void refuses_a_link_that_leads_out_of_its_folder(String target) throws IOException {
		Path archive = archiveWith(link("out", target));
		assertThatIOException()
			.isThrownBy(() -> new Archive(archive.toUri().toURL()).unpackInto(this.folder.resolve("target")))
			.withMessageContaining("leads out of its folder");
	}

	private Binaries unpacked(Archive archive) {
		try {
			return Binaries.unpackedBelow(this.folder, archive);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private Path archiveWith(TarArchiveEntry... entries) throws IOException {
		Path archive = this.folder.resolve("crafted.txz");
		try (OutputStream file = Files.newOutputStream(archive);
				TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZCompressorOutputStream(file))) {
			for (TarArchiveEntry entry : entries) {
				tar.putArchiveEntry(entry);
				if (entry.isFile() && !entry.isSymbolicLink()) {
					tar.write("evil".getBytes(StandardCharsets.UTF_8));
				}
				tar.closeArchiveEntry();
			}
		}
		return archive;
	}

	private static TarArchiveEntry file(String name) {
		TarArchiveEntry entry = new TarArchiveEntry(name, true);
		entry.setSize("evil".length());
		return entry;
	}

	private static TarArchiveEntry program(String name) {
		TarArchiveEntry entry = file(name);
		entry.setMode(0100755);
		return entry;
	}

	private static TarArchiveEntry link(String name, String target) {
		TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
		entry.setLinkName(target);
		return entry;
	}

}
