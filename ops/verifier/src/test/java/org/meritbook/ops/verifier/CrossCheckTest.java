package org.meritbook.ops.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.meritbook.events.leaf.CanonicalJson;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.InclusionProof;
import org.meritbook.events.proof.Tree;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.events.proof.tile.TileReader;
import org.meritbook.ops.verifier.log.FolderLog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What we write is accepted, and refused once a byte is changed, by programs that nobody
 * of this project wrote: Go's {@code sumdb/note} and {@code sumdb/tlog}, and
 * {@code @sigstore/verify}.
 */
class CrossCheckTest {

	private static final int SIZE = 777;

	private static final int OLDER = 300;

	private static final Path SOURCES = Path.of("src/test/crosscheck").toAbsolutePath();

	private static final boolean STRICT = "1".equals(System.getenv("MERITBOOK_STRICT_CROSSCHECK"));

	@TempDir
	private Path folder;

	@BeforeEach
	void write_a_log_with_a_witness() throws IOException {
		SampleBook book = new SampleBook(777, SIZE);
		SigningKey witness = SigningKey.of("witness.example/w1", VerifierKey.COSIGNATURE,
				"a seed of thirty-two bytes, no m".getBytes(StandardCharsets.US_ASCII));
		SignedCheckpoint older = book.mirror(this.folder.resolve("older-log"), OLDER);
		SignedCheckpoint newest = book.mirror(this.folder.resolve("log"), SIZE);
		Tree tree = new Tree(new TileReader(new FolderLog(this.folder.resolve("log")), SIZE));
		Files.write(this.folder.resolve("older"), older.bytes());
		Files.write(this.folder.resolve("checkpoint"),
				newest.with(witness.cosign(newest.checkpoint(), 1_790_000_000)).bytes());
		Files.writeString(this.folder.resolve("key"), SampleBook.LOG.verifier().text());
		Files.writeString(this.folder.resolve("witness"), witness.verifier().text());
		Files.write(this.folder.resolve("proofs"), CanonicalJson.bytes(proofs(book, tree)));
	}

	@Test
	void go_accepts_what_we_write_and_refuses_each_flipped_byte() throws IOException, InterruptedException {
		Tool.require("go", "the cross-check by golang.org/x/mod/sumdb");
		Map<String, String> environment = Map.of("GO111MODULE", "off", "GOPROXY", "off", "GOFLAGS", "", "GOPATH",
				this.folder.resolve("gopath") + ":/usr/share/gocode", "GOCACHE",
				this.folder.resolve("gocache").toString());
		Tool.Result result = Tool.run(SOURCES.resolve("go/checklog"), environment, 300, TimeUnit.SECONDS, "go", "run",
				"main.go", this.folder.toString());
		requireInstalled(result, "cannot find package", "golang.org/x/mod");
		assertThat(result.code()).as(result.said()).isZero();
		assertThat(result.said()).contains("Go accepts the checkpoint of 777 entries, 20 inclusion proofs");
	}

	@Test
	void sigstore_accepts_what_we_write_and_refuses_each_flipped_byte() throws IOException, InterruptedException {
		Tool.require("npm", "the cross-check by @sigstore/verify");
		Path copy = this.folder.resolve("npm");
		copy(SOURCES.resolve("npm"), copy);
		Tool.Result installed = Tool.run(copy, 300, TimeUnit.SECONDS, "npm", "ci", "--ignore-scripts", "--no-audit",
				"--no-fund", "--omit-lockfile-registry-resolved");
		if (STRICT) {
			assertThat(installed.code()).as(installed.said()).isZero();
		}
		Assumptions.assumeTrue(installed.code() == 0,
				"@sigstore/verify cannot be installed: its cross-check is NOT made in this run");
		Tool.Result result = Tool.run(copy, 120, TimeUnit.SECONDS, "node", "checklog.mjs", this.folder.toString());
		assertThat(result.code()).as(result.said()).isZero();
		assertThat(result.said()).contains("@sigstore/verify accepts the checkpoint of 777 entries and 20 inclusion");
	}

	private static void requireInstalled(Tool.Result result, String complaint, String what) {
		boolean missing = result.code() != 0 && result.said().contains(complaint);
		String sentence = what + " is not installed: its cross-check is NOT made in this run";
		if (STRICT) {
			assertThat(missing).as(sentence).isFalse();
		}
		Assumptions.assumeFalse(missing, sentence);
	}

	private static Map<String, Object> proofs(SampleBook book, Tree tree) {
		Random chance = new Random(SIZE);
		List<Map<String, Object>> inclusions = new ArrayList<>();
		for (int turn = 0; turn < 20; turn++) {
			InclusionProof proof = tree.inclusion(chance.nextInt(SIZE), SIZE);
			Map<String, Object> one = new HashMap<>();
			one.put("Index", proof.index());
			one.put("Entry", Base64.getEncoder().encodeToString(book.entries.get((int) proof.index())));
			one.put("Path", proof.hashes().stream().map(Hash::base64).toList());
			inclusions.add(one);
		}
		List<String> path = tree.consistency(OLDER, SIZE).hashes().stream().map(Hash::base64).toList();
		return Map.of("Inclusion", inclusions, "Consistency", Map.of("Path", path));
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			files.filter(Files::isRegularFile).forEach((file) -> {
				try {
					Files.copy(file, to.resolve(file.getFileName()));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
	}

}
