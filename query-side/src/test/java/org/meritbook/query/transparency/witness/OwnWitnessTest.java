package org.meritbook.query.transparency.witness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.meritbook.events.proof.Frontier;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.HashReader;
import org.meritbook.events.proof.Node;
import org.meritbook.events.proof.Tree;
import org.meritbook.events.proof.TreeHasher;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.Note;
import org.meritbook.events.proof.note.Signatures;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.query.LogBook;
import org.meritbook.query.StoredBook;
import org.meritbook.query.transparency.checkpoint.Contradiction;
import org.meritbook.query.transparency.checkpoint.Contradictions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The witness answers as c2sp.org/tlog-witness says, status by status.
 */
class OwnWitnessTest {

	private static final String ORIGIN = "log.example/other";

	private static final SigningKey LOG = key(ORIGIN, 9);

	private final LogBook log = new LogBook();

	private OwnWitness witness;

	@BeforeEach
	void knows_a_log() {
		this.log.book().stored().witness(List.of(LOG.verifier()));
		this.witness = this.log.bean(OwnWitness.class);
	}

	@AfterEach
	void close() {
		this.log.close();
	}

	@Test
	void cosigns_the_first_checkpoint_and_each_that_continues_it() {
		OtherLog other = new OtherLog("a", 20);
		Answer first = this.witness.add(other.request(0, 7));
		assertThat(first.status()).isEqualTo(200);
		assertThat(cosigned(other.signed(7), first)).isTrue();
		Answer second = this.witness.add(other.request(7, 20));
		assertThat(cosigned(other.signed(20), second)).isTrue();
		assertThat(this.witness.add(other.request(20, 20)).status()).isEqualTo(200);
		String shown = this.witness.newest(OriginHash.of(ORIGIN)).orElseThrow();
		Note note = Note.parse(shown.getBytes(StandardCharsets.UTF_8));
		assertThat(Signatures.of(note, List.of(LOG.verifier(), this.witness.key())).signed()).hasSize(2);
	}

	@Test
	void answers_400_to_what_is_no_request_and_to_an_old_size_beyond_the_checkpoint() {
		OtherLog other = new OtherLog("a", 20);
		for (String body : List.of("", "old 0\n", "old 00\n\n" + text(other.signed(3)),
				"old 0\nnohash\n\n" + text(other.signed(3)), "old -1\n\n" + text(other.signed(3)), "old 0\n"
						+ "PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=\n".repeat(64) + "\n" + text(other.signed(3)))) {
			assertThat(this.witness.add(utf8(body)).status()).as(body).isEqualTo(400);
		}
		assertThat(this.witness.add(other.request(0, 3)).status()).isEqualTo(200);
		assertThat(this.witness.add(new AddCheckpoint(5, List.of(), other.signed(4)).bytes()).status()).isEqualTo(400);
	}

	@Test
	void answers_404_for_a_log_it_does_not_know() {
		SigningKey stranger = key("log.example/stranger", 9);
		SignedCheckpoint signed = SignedCheckpoint
			.sign(new Checkpoint("log.example/stranger", 0, new TreeHasher().empty()), stranger);
		assertThat(this.witness.add(new AddCheckpoint(0, List.of(), signed).bytes()).status()).isEqualTo(404);
		assertThat(this.witness.newest(OriginHash.of(ORIGIN))).isEmpty();
	}

	@Test
	void answers_403_without_a_signature_it_trusts_and_for_one_that_does_not_verify() {
		OtherLog other = new OtherLog("a", 20);
		SignedCheckpoint stranger = SignedCheckpoint.sign(other.signed(5).checkpoint(), key(ORIGIN, 8));
		assertThat(this.witness.add(new AddCheckpoint(0, List.of(), stranger).bytes()).status()).isEqualTo(403);
		SignedCheckpoint wrong = new SignedCheckpoint(other.signed(5).checkpoint(),
				new Note(other.signed(5).note().text(), other.signed(6).note().signatures()));
		assertThat(this.witness.add(new AddCheckpoint(0, List.of(), wrong).bytes()).status()).isEqualTo(403);
	}

	@Test
	void answers_409_with_its_own_size_when_asked_from_another() {
		OtherLog other = new OtherLog("a", 20);
		this.witness.add(other.request(0, 7));
		assertThat(this.witness.add(other.request(0, 20))).isEqualTo(new Answer(409, "7\n"));
		assertThat(this.witness.add(other.request(6, 20))).isEqualTo(new Answer(409, "7\n"));
		assertThat(this.witness.add(other.request(3, 5))).isEqualTo(new Answer(409, "7\n"));
	}

	@Test
	void answers_422_to_what_does_not_continue_and_keeps_the_evidence() {
		OtherLog other = new OtherLog("a", 20);
		OtherLog fork = new OtherLog("b", 20);
		this.witness.add(other.request(0, 7));
		assertThat(this.witness.add(fork.request(7, 20)).status()).isEqualTo(422);
		assertThat(this.witness.add(fork.request(7, 7)).status()).isEqualTo(422);
		assertThat(this.witness.add(new AddCheckpoint(7, List.of(), other.signed(20)).bytes()).status()).isEqualTo(422);
		SignedCheckpoint nothing = SignedCheckpoint.sign(new Checkpoint(ORIGIN, 0, other.signed(7).checkpoint().root()),
				LOG);
		assertThat(this.witness.add(new AddCheckpoint(0, List.of(), nothing).bytes()).status()).isEqualTo(409);
		List<Contradiction> found = this.log.bean(Contradictions.class).all();
		assertThat(found).extracting(Contradiction::kind)
			.contains(Contradiction.Kind.SPLIT_VIEW, Contradiction.Kind.NOT_CONSISTENT);
		assertThat(found).anySatisfy((one) -> assertThat(one.text()).contains(text(other.signed(7)).strip())
			.contains(text(fork.signed(7)).strip()));
		assertThat(this.witness.add(other.request(7, 20)).status()).isEqualTo(200);
	}

	@Test
	void answers_422_to_a_first_request_with_a_proof_and_to_a_wrong_empty_tree() {
		OtherLog other = new OtherLog("a", 20);
		assertThat(this.witness
			.add(new AddCheckpoint(0, List.of(other.signed(3).checkpoint().root()), other.signed(7)).bytes())
			.status()).isEqualTo(422);
		SignedCheckpoint wrong = SignedCheckpoint.sign(new Checkpoint(ORIGIN, 0, other.signed(7).checkpoint().root()),
				LOG);
		assertThat(this.witness.add(new AddCheckpoint(0, List.of(), wrong).bytes()).status()).isEqualTo(422);
	}

	@Test
	void lets_no_two_requests_pass_each_other() throws Exception {
		OtherLog other = new OtherLog("a", 40);
		List<Callable<Answer>> requests = new ArrayList<>();
		for (int size = 1; size <= 40; size++) {
			byte[] request = other.request(0, size);
			requests.add(() -> this.witness.add(request));
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			long cosigned = 0;
			for (Future<Answer> answer : threads.invokeAll(requests)) {
				cosigned += (answer.get().status() == 200) ? 1 : 0;
			}
			assertThat(cosigned).isEqualTo(1);
		}
	}

	private boolean cosigned(SignedCheckpoint signed, Answer answer) {
		Note note = Note.parse(utf8(signed.note().text() + "\n" + answer.body()));
		return Signatures.of(note, List.of(this.witness.key())).verdict().isProven();
	}

	private static SigningKey key(String name, int number) {
		byte[] seed = new byte[32];
		seed[2] = (byte) number;
		return SigningKey.of(name, VerifierKey.ED25519, seed);
	}

	private static String text(SignedCheckpoint signed) {
		return new String(signed.bytes(), StandardCharsets.UTF_8);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** A log elsewhere, whose leaves all say the same word. */
	private static final class OtherLog {

		private final Map<Node, Hash> nodes = new HashMap<>();

		private OtherLog(String word, int size) {
			Frontier frontier = Frontier.empty();
			for (int i = 0; i < size; i++) {
				frontier.add(new TreeHasher().leaf(utf8(word + i)), this.nodes::put);
			}
		}

		private SignedCheckpoint signed(long size) {
			return SignedCheckpoint.sign(new Checkpoint(ORIGIN, size, tree().root(size)), LOG);
		}

		private byte[] request(long oldSize, long size) {
			return new AddCheckpoint(oldSize, tree().consistency(oldSize, size).hashes(), signed(size)).bytes();
		}

		private Tree tree() {
			HashReader reader = (wanted) -> wanted.stream().map(this.nodes::get).toList();
			return new Tree(reader);
		}

	}

}
