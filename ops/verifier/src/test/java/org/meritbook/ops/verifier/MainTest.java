package org.meritbook.ops.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.proof.Tree;
import org.meritbook.events.proof.file.ProofFile;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.events.proof.tile.TileReader;
import org.meritbook.ops.verifier.log.FolderLog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program as it is called: words in, verdict and exit code out.
 */
class MainTest {

	private static final int SIZE = 700;

	private static final SampleBook BOOK = new SampleBook(20261124, SIZE);

	@TempDir
	private Path folder;

	private Path log;

	private SignedCheckpoint checkpoint;

	private String said = "";

	private String told = "";

	@BeforeEach
	void write_the_log() {
		this.log = this.folder.resolve("log");
		this.checkpoint = BOOK.mirror(this.log, SIZE);
	}

	@Nested
	class AProof {

		@Test
		void is_proven_by_the_entry_it_carries() throws IOException {
			assertThat(verify("proof", proof(42))).isZero();
			assertThat(said).isEqualTo("已证实：entry 42 of 700\nPROVEN: entry 42 of 700\n");
			assertThat(told).contains("\"logIndex\":42");
		}

		@Test
		void is_not_proven_for_another_record() throws IOException {
			SampleBook.write(folder.resolve("entry"), BOOK.entries.get(43));
			assertThat(verify("proof", proof(42), "--entry", folder.resolve("entry"))).isEqualTo(Main.FAILED);
			assertThat(said).contains("不成立：证明对应的不是这条记录（entry 42）");
		}

		@Test
		void that_is_no_proof_or_is_not_there_has_its_own_verdict() {
			assertThat(verify("proof", log.resolve("checkpoint"))).isEqualTo(Main.FAILED);
			assertThat(said).contains("格式不符合规范");
			assertThat(verify("proof", folder.resolve("none"))).isEqualTo(Main.UNCHECKED);
			assertThat(said).contains("无法核验：文件或地址无法读取", "COULD NOT CHECK");
		}

		@Test
		void of_another_key_could_not_be_checked() throws IOException {
			SigningKey stranger = SigningKey.of("log.example/meritbook", VerifierKey.ED25519, new byte[] { 1, 0, 0, 0,
					0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 });
			assertThat(run("proof", proof(42), "--key", stranger.verifier().text())).isEqualTo(Main.UNCHECKED);
			assertThat(said).contains("没有您所信任的密钥的签名");
		}

		private Path proof(int index) throws IOException {
			Tree tree = new Tree(new TileReader(new FolderLog(log), SIZE));
			ProofFile proof = ProofFile.of(BOOK.entries.get(index), tree.inclusion(index, SIZE), checkpoint);
			return Files.write(folder.resolve(index + ".tlog-proof"), proof.bytes());
		}

	}

	@Nested
	class AMirror {

		@Test
		void that_was_left_alone_is_proven() {
			assertThat(verify("log", log)).isZero();
			assertThat(said).contains("PROVEN: 700 entries of log.example/meritbook");
			assertThat(told).isEmpty();
		}

		@Test
		void tells_a_changed_entry_from_a_changed_tile() {
			SampleBook.flip(log.resolve("tile/entries/001"), 8 * 1000);
			assertThat(verify("log", log)).isEqualTo(Main.FAILED);
			assertThat(said).contains("日志条目被改动（entry 25");
			BOOK.mirror(log, SIZE);
			SampleBook.flip(log.resolve("tile/0/001"), 8 * 32 * 7 + 3);
			assertThat(verify("log", log)).isEqualTo(Main.FAILED);
			assertThat(said).contains("a tile was changed (tile/0/001, hash 7)");
			BOOK.mirror(log, SIZE);
			SampleBook.flip(log.resolve("tile/1/000.p/2"), 256 + 9);
			assertThat(verify("log", log)).isEqualTo(Main.FAILED);
			assertThat(said).contains("a tile was changed (tile/1/000.p/2, hash 1)");
		}

		@Test
		void with_missing_tiles_is_no_failure_but_with_short_ones_it_is() throws IOException {
			Files.delete(log.resolve("tile/0/001"));
			assertThat(verify("log", log)).isEqualTo(Main.UNCHECKED);
			assertThat(said).contains("缺少哈希瓦片或条目（tile/0/001）");
			BOOK.mirror(log, SIZE);
			Files.write(log.resolve("tile/entries/002.p/188"), new byte[0]);
			assertThat(verify("log", log)).isEqualTo(Main.FAILED);
			assertThat(said).contains("tile/entries/002.p/188: only 0 entries");
		}

		@Test
		void continues_an_older_checkpoint_or_not() throws IOException {
			SignedCheckpoint older = BOOK.mirror(folder.resolve("older"), 300);
			Path file = Files.write(folder.resolve("older.checkpoint"), older.bytes());
			assertThat(verify("log", log, "--since", file)).isZero();
			assertThat(verify("quick", log, "--since", file)).isZero();
			SignedCheckpoint forked = new SampleBook(7, 300).mirror(folder.resolve("forked"), 300);
			Files.write(file, forked.bytes());
			assertThat(verify("log", log, "--since", file)).isEqualTo(Main.FAILED);
			assertThat(said).contains("两个检查点相互矛盾", "older checkpoint of size 300");
			assertThat(verify("quick", log, "--since", file)).isEqualTo(Main.FAILED);
			assertThat(said).contains("size 300 to 700");
		}

		@Test
		void rewound_behind_an_older_checkpoint_is_found() throws IOException {
			Path file = Files.write(folder.resolve("older.checkpoint"), checkpoint.bytes());
			BOOK.mirror(log, 300);
			assertThat(verify("quick", log, "--since", file)).isEqualTo(Main.FAILED);
			assertThat(said).contains("账本被回退", "size 700 to 300");
		}

		@Test
		void parts_from_another_copy_at_an_entry() {
			SampleBook other = new SampleBook(20261124, SIZE);
			other.entries.set(517, other.entries.get(516));
			other.mirror(folder.resolve("other"), SIZE);
			assertThat(verify("log", log, "--against", folder.resolve("other"))).isEqualTo(Main.FAILED);
			assertThat(said).contains("FAILED: two checkpoints contradict each other", "from entry 517");
			BOOK.mirror(folder.resolve("behind"), 511);
			assertThat(verify("log", log, "--against", folder.resolve("behind"))).isZero();
			assertThat(said).contains("both copies agree on 511 entries");
		}

		@Test
		void that_signs_entries_out_of_order_is_found() {
			SampleBook other = new SampleBook(20261124, SIZE);
			other.entries.set(10, other.entries.get(9));
			other.mirror(log, SIZE);
			assertThat(verify("log", log)).isEqualTo(Main.FAILED);
			assertThat(said).contains("位置或序号缺失、重复或乱序（entry 10 says 9）");
		}

	}

	@Nested
	class AServer {

		@Test
		void is_checked_as_a_mirror_is() throws IOException {
			HttpServer server = serve(false);
			try {
				String prefix = "http://localhost:" + server.getAddress().getPort() + "/log";
				assertThat(run("log", prefix, "--key", SampleBook.LOG.verifier().text())).isZero();
			}
			finally {
				server.stop(0);
			}
		}

		@Test
		void may_compress_what_it_serves() throws IOException {
			HttpServer server = serve(true);
			try {
				String prefix = "http://localhost:" + server.getAddress().getPort() + "/log/";
				assertThat(run("log", prefix, "--key", SampleBook.LOG.verifier().text())).isZero();
			}
			finally {
				server.stop(0);
			}
		}

		@Test
		void that_does_not_answer_is_no_failure() throws IOException {
			HttpServer server = serve(false);
			int port = server.getAddress().getPort();
			server.stop(0);
			assertThat(run("log", "http://localhost:" + port, "--key", SampleBook.LOG.verifier().text()))
				.isEqualTo(Main.UNCHECKED);
			assertThat(said).contains("文件或地址无法读取");
		}

		private HttpServer serve(boolean zipped) throws IOException {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/log/", (exchange) -> {
				Path file = log.resolve(exchange.getRequestURI().getPath().substring("/log/".length()));
				if (!Files.isRegularFile(file)) {
					exchange.sendResponseHeaders(404, -1);
					return;
				}
				if (zipped) {
					exchange.getResponseHeaders().set("Content-Encoding", "gzip");
				}
				exchange.sendResponseHeaders(200, 0);
				try (OutputStream out = zipped ? new GZIPOutputStream(exchange.getResponseBody())
						: exchange.getResponseBody()) {
					Files.copy(file, out);
				}
			});
			server.start();
			return server;
		}

	}

	@Nested
	class ABook {

		private final List<StoredForm> events = new ArrayList<>(BOOK.events);

		@Test
		void that_was_left_alone_is_proven() {
			assertThat(book()).isZero();
			assertThat(said).contains("PROVEN: 700 events are those of the log\n");
		}

		@Test
		void may_have_gone_on_since_the_checkpoint() {
			BOOK.mirror(log, 650);
			assertThat(book()).isZero();
			assertThat(said).contains("650 events are those of the log, 50 more were recorded since its checkpoint");
		}

		@Test
		void with_a_changed_payload_is_found() {
			StoredForm old = this.events.get(99);
			byte[] payload = old.payload().clone();
			payload[payload.length - 3]++;
			this.events.set(99, with(old, old.recordedAt(), payload, old.metadata()));
			assertFound("事件内容与日志中的承诺值不符", "position 99");
		}

		@Test
		void with_another_clerk_is_found() {
			StoredForm old = this.events.get(99);
			byte[] metadata = new String(old.metadata(), StandardCharsets.UTF_8).replace("clerk", "thief")
				.getBytes(StandardCharsets.UTF_8);
			this.events.set(99, with(old, old.recordedAt(), old.payload(), metadata));
			assertFound("经办信息", "position 99");
		}

		@Test
		void that_was_back_dated_is_found() {
			StoredForm old = this.events.get(99);
			this.events.set(99, with(old, old.recordedAt().minusSeconds(1), old.payload(), old.metadata()));
			assertFound("back-dated", "position 99");
		}

		@Test
		void with_a_dropped_a_doubled_or_a_missing_last_event_is_found() {
			StoredForm dropped = this.events.remove(99);
			assertFound("乱序", "position 99 is missing");
			this.events.add(99, dropped);
			this.events.add(100, dropped);
			assertFound("乱序", "position 99 stands where 100 should");
			this.events.remove(100);
			this.events.removeLast();
			assertFound("截断", "the book ends before position 699");
		}

		@Test
		void with_two_events_changed_about_is_found() {
			StoredForm one = this.events.get(99);
			StoredForm other = this.events.get(100);
			this.events.set(99, at(other, 99));
			this.events.set(100, at(one, 100));
			assertThat(book()).isEqualTo(Main.FAILED);
			assertThat(said).contains("position 99");
			assertThat(told).contains("position 100");
		}

		@Test
		void moved_to_another_stream_is_found() {
			StoredForm old = this.events.get(699);
			this.events.set(699, new StoredForm(699, old.recordedAt(), "honor-none", old.streamType(), old.sequence(),
					old.eventId(), old.name(), old.revision(), old.payload(), old.metadata()));
			assertThat(book()).isEqualTo(Main.FAILED);
			assertThat(said).contains("position 699");
		}

		@Test
		void of_another_form_is_found() {
			SampleBook.write(folder.resolve("book"), "nothing\n".getBytes(StandardCharsets.UTF_8));
			assertThat(verify("book", folder.resolve("book"), "--log", log)).isEqualTo(Main.FAILED);
			assertThat(said).contains("meritbook.org/book@v1");
		}

		private void assertFound(String why, String where) {
			assertThat(book()).isEqualTo(Main.FAILED);
			assertThat(said).contains(why, where);
		}

		private int book() {
			SampleBook.export(folder.resolve("book"), this.events);
			return verify("book", folder.resolve("book"), "--log", log);
		}

		private StoredForm with(StoredForm old, Instant recordedAt, byte[] payload, byte[] metadata) {
			return new StoredForm(old.position(), recordedAt, old.stream(), old.streamType(), old.sequence(),
					old.eventId(), old.name(), old.revision(), payload, metadata);
		}

		private StoredForm at(StoredForm old, long position) {
			return new StoredForm(position, old.recordedAt(), old.stream(), old.streamType(), old.sequence(),
					old.eventId(), old.name(), old.revision(), old.payload(), old.metadata());
		}

	}

	@Nested
	class WrongWords {

		@Test
		void are_told_how_to_call() {
			for (String words : List.of("", "proof", "sing x --key k", "log x", "log x --key k --policy p",
					"log x --key k --key k", "log x --entry y --key k", "book x --key k", "quick x --key k")) {
				int code = run(
						words.isEmpty() ? new Object[0] : (Object[]) words.replace(" k", " " + key()).split(" "));
				assertThat(code).as(words).isEqualTo(Main.MISUSED);
				assertThat(told).contains("64 called wrongly");
				assertThat(said).isEmpty();
			}
		}

		private String key() {
			return SampleBook.LOG.verifier().text();
		}

	}

	private int verify(String verb, Path subject, Object... options) {
		List<Object> words = new ArrayList<>(List.of(verb, subject));
		words.addAll(List.of(options));
		words.addAll(List.of("--key", SampleBook.LOG.verifier().text()));
		return run(words.toArray());
	}

	private int run(Object... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = new Main(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8))
			.run(List.of(words).stream().map(Object::toString).toList());
		this.said = out.toString(StandardCharsets.UTF_8);
		this.told = err.toString(StandardCharsets.UTF_8);
		return code;
	}

}
