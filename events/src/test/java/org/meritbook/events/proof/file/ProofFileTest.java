package org.meritbook.events.proof.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Frontier;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.InclusionProof;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.Obstacle;
import org.meritbook.events.proof.TreeHasher;
import org.meritbook.events.proof.Verdict;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Proof files, with the example of c2sp.org/tlog-proof.
 */
class ProofFileTest {

	/** The example, whose signatures are cut short: one that is whole stands for them. */
	private static final String EXAMPLE = """
			c2sp.org/tlog-proof@v1
			index 73894
			gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
			B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=
			EKNzoDWG8LGC0Yp9o+sv3qllpMP9uHQ9B20KNL+Q1zs=
			RoopEkOdqkYqMB4MJXrbt/hMjOxsVn0IrWjpz1ZMMes=
			AHCioX9nLjsrse6YhjRRmk1WUEirVOLLRoOQ6vfO5vk=

			example.com/fancylog
			109482
			sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=

			— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
			""";

	private static final SigningKey LOG = Keys.of("log.example/one", VerifierKey.ED25519);

	private static final ProofCheck CHECK = new ProofCheck(TrustPolicy.ofLog(LOG.verifier()));

	private static final byte[] ENTRY = entry(2);

	@Test
	void the_example_of_the_specification_is_read_and_written_byte_for_byte() {
		ProofFile read = parse(EXAMPLE);
		assertThat(read.extra()).isNull();
		assertThat(read.inclusion().index()).isEqualTo(73_894);
		assertThat(read.inclusion().hashes()).hasSize(5);
		assertThat(read.checkpoint().checkpoint().size()).isEqualTo(109_482);
		assertThat(text(read)).isEqualTo(EXAMPLE);
		String extra = EXAMPLE.replace("index", "extra YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6\nindex");
		assertThat(parse(extra).extra()).isEqualTo("YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6");
		assertThat(text(parse(extra))).isEqualTo(extra);
	}

	@Test
	void a_proof_proves_its_entry() {
		assertThat(CHECK.verify(parse(text(proof())), ENTRY)).isEqualTo(new Verdict.Proven("entry 2 of 5"));
	}

	@Test
	void a_proof_of_another_record_is_told_from_a_changed_one() {
		assertThat(CHECK.verify(proof(), entry(3))).isEqualTo(new Verdict.Failed(Failure.WRONG_RECORD, "entry 2"));
		ProofFile bare = new ProofFile(null, proof().inclusion(), proof().checkpoint());
		assertThat(CHECK.verify(bare, entry(3))).isEqualTo(new Verdict.Failed(Failure.ROOT_MISMATCH, "entry 2 of 5"));
		List<Hash> hashes = new ArrayList<>(proof().inclusion().hashes());
		hashes.set(1, new TreeHasher().empty());
		ProofFile flipped = new ProofFile(proof().extra(), new InclusionProof(2, 5, hashes), proof().checkpoint());
		assertThat(CHECK.verify(flipped, ENTRY)).isEqualTo(new Verdict.Failed(Failure.ROOT_MISMATCH, "entry 2 of 5"));
	}

	@Test
	void a_shortened_proof_and_one_of_another_log_have_verdicts_of_their_own() {
		ProofFile cut = new ProofFile(null, new InclusionProof(2, 5, proof().inclusion().hashes().subList(0, 2)),
				proof().checkpoint());
		assertThat(CHECK.verify(cut, ENTRY))
			.isEqualTo(new Verdict.Failed(Failure.TRUNCATED, "entry 2 of 5: 2 hashes instead of 3"));
		SigningKey other = Keys.of("log.example/two", VerifierKey.ED25519);
		assertThat(new ProofCheck(TrustPolicy.ofLog(other.verifier())).verify(proof(), ENTRY))
			.isEqualTo(new Verdict.Failed(Failure.OTHER_ORIGIN, "log.example/one"));
		SigningKey renewed = SigningKey.of("log.example/one", VerifierKey.ED25519, new byte[32]);
		assertThat(new ProofCheck(TrustPolicy.ofLog(renewed.verifier())).verify(proof(), ENTRY))
			.isEqualTo(new Verdict.Unchecked(Obstacle.UNKNOWN_KEY, "signatures of the note"));
	}

	/** Any change to the file is seen: there is no byte that nothing depends on. */
	@Test
	void no_flipped_bit_of_the_file_is_proven() {
		ProofFile bare = new ProofFile(null, proof().inclusion(), proof().checkpoint());
		byte[] file = bare.bytes();
		for (int bit = 0; bit < file.length * 8; bit++) {
			byte[] flipped = file.clone();
			flipped[bit / 8] ^= (byte) (1 << bit % 8);
			assertThat(judged(flipped).isProven()).as("bit %d", bit).isFalse();
		}
		for (int length = 0; length < file.length; length++) {
			assertThat(judged(Arrays.copyOf(file, length)).isProven()).as("length %d", length).isFalse();
		}
	}

	@ParameterizedTest
	@CsvSource({ "c2sp.org/tlog-proof@v1, c2sp.org/tlog-proof@v2", "index 73894, index 073894", "index 73894, index -1",
			"index 73894, index", "index 73894, Index 73894", "PlQ=, PlR=", "PlQ=, PlQ", "PlQ=, 'PlQ= '",
			"index 73894, extra AA=\\nindex 73894", "index 73894, extra AA\\nindex 73894" })
	void a_malformed_proof_is_refused(String good, String bad) {
		String file = EXAMPLE.replace(good, bad.replace("\\n", "\n"));
		assertThat(file).isNotEqualTo(EXAMPLE);
		assertThatThrownBy(() -> parse(file)).isInstanceOf(Malformed.class);
	}

	private static Verdict judged(byte[] file) {
		try {
			return CHECK.verify(ProofFile.parse(file), ENTRY);
		}
		catch (Malformed ex) {
			return ex.verdict();
		}
	}

	/** A tree of five entries, small enough to be worked out here by hand. */
	private static ProofFile proof() {
		TreeHasher hasher = new TreeHasher();
		Frontier frontier = Frontier.empty();
		List<Hash> leaves = new ArrayList<>();
		for (int at = 0; at < 5; at++) {
			leaves.add(hasher.leaf(entry(at)));
			frontier.add(leaves.get(at));
		}
		Hash first = hasher.node(leaves.get(0), leaves.get(1));
		InclusionProof inclusion = new InclusionProof(2, 5, List.of(leaves.get(3), first, leaves.get(4)));
		Checkpoint checkpoint = new Checkpoint("log.example/one", 5, frontier.root());
		return ProofFile.of(ENTRY, inclusion, SignedCheckpoint.sign(checkpoint, LOG));
	}

	private static byte[] entry(int at) {
		return ("{\"v\":1,\"position\":" + at + "}").getBytes(StandardCharsets.UTF_8);
	}

	private static ProofFile parse(String file) {
		return ProofFile.parse(file.getBytes(StandardCharsets.UTF_8));
	}

	private static String text(ProofFile file) {
		return new String(file.bytes(), StandardCharsets.UTF_8);
	}

}
