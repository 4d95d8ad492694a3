package org.meritbook.events.proof.note;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.Obstacle;
import org.meritbook.events.proof.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Signed notes, with the examples of c2sp.org/signed-note.
 */
class NoteTest {

	private static final String POEM = """
			Ognuno sta solo sul cuor della terra
			trafitto da un raggio di sole:

			ed è subito sera.

			— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
			""";

	private static final String EXAMPLE = """
			This is an example message.

			— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
			""";

	private static final VerifierKey FOO = VerifierKey
		.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

	private final SigningKey log = SigningKey.of("log.example/one", VerifierKey.ED25519, seed(1));

	private final SigningKey witness = SigningKey.of("witness.example/w1", VerifierKey.COSIGNATURE, seed(2));

	@Test
	void the_examples_of_the_specification_are_read_and_written_byte_for_byte() {
		for (String example : List.of(POEM, EXAMPLE)) {
			assertThat(new String(parse(example).bytes(), StandardCharsets.UTF_8)).isEqualTo(example);
		}
		assertThat(parse(POEM).text()).endsWith("di sole:\n\ned è subito sera.\n");
		assertThat(FOO.text()).isEqualTo("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
	}

	@Test
	void the_example_key_verifies_the_example_note_and_no_other() {
		assertThat(Signatures.of(parse(EXAMPLE), List.of(FOO)).verdict())
			.isEqualTo(new Verdict.Proven("signed by example.com/foo"));
		assertThat(Signatures.of(parse(EXAMPLE.replace("an", "no")), List.of(FOO)).verdict())
			.isEqualTo(new Verdict.Failed(Failure.SIGNATURE_INVALID, "signature of example.com/foo"));
		assertThat(Signatures.of(parse(POEM), List.of(FOO)).verdict())
			.isEqualTo(new Verdict.Unchecked(Obstacle.UNKNOWN_KEY, "signatures of the note"));
	}

	@Test
	void sixteen_signatures_of_strangers_do_not_hide_the_known_one() {
		Note note = new Note("text\n", List.of());
		for (int at = 0; at < 16; at++) {
			note = note
				.with(SigningKey.of("stranger.example/" + at, VerifierKey.ED25519, seed(10 + at)).sign("text\n"));
		}
		Note read = Note.parse(note.with(this.log.sign("text\n")).bytes());
		assertThat(read.signatures()).hasSize(17);
		assertThat(Signatures.of(read, List.of(this.log.verifier())).verdict().isProven()).isTrue();
	}

	@Test
	void another_key_of_the_same_name_is_a_stranger() {
		SigningKey namesake = SigningKey.of("log.example/one", VerifierKey.ED25519, seed(3));
		Note note = new Note("text\n", List.of(namesake.sign("text\n"), this.log.sign("text\n")));
		assertThat(Signatures.of(note, List.of(this.log.verifier())).verdict().isProven()).isTrue();
	}

	@Test
	void one_wrong_signature_of_a_known_key_rejects_the_whole_note() {
		SigningKey second = SigningKey.of("log.example/two", VerifierKey.ED25519, seed(3));
		Note note = new Note("text\n", List.of(this.log.sign("text\n"), second.sign("other\n")));
		assertThat(Signatures.of(note, List.of(this.log.verifier(), second.verifier())).verdict())
			.isEqualTo(new Verdict.Failed(Failure.SIGNATURE_INVALID, "signature of log.example/two"));
	}

	@Test
	void a_kind_of_key_that_is_not_known_is_no_failure() {
		VerifierKey quantum = VerifierKey.of("log.example/pq", (byte) 6, new byte[1312]);
		Note note = new Note("text\n", List.of(NoteSignature.of(quantum.name(), quantum.id(), new byte[2428])));
		assertThat(Signatures.of(note, List.of(quantum)).verdict())
			.isEqualTo(new Verdict.Unchecked(Obstacle.UNKNOWN_ALGORITHM, "signature of log.example/pq"));
		assertThat(VerifierKey.parse(quantum.text())).isEqualTo(quantum);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "text\n", "text\n\n", "text\n\n— a AAAAAAA=", "text\n\n- a AAAAAAA=\n",
			"text\n\n—  AAAAAAA=\n", "text\n\n— a+b AAAAAAA=\n", "text\n\n— a AAAAAA==\n", "text\n\n— a AAAAAAA\n",
			"text\n\n— a AAAAAAB=\n", "text\n\n— a AAAAAAA= \n", "text\n\n— a\u00a0b AAAAAAA=\n",
			"te\txt\n\n— a AAAAAAA=\n", "text\r\n\n— a AAAAAAA=\n", "text\n\n— a AAAAAAA=\n— b\n" })
	void a_malformed_note_is_refused(String note) {
		assertThatThrownBy(() -> parse(note)).isInstanceOf(Malformed.class);
	}

	@Test
	void a_note_that_is_no_utf8_or_too_long_is_refused() {
		byte[] bytes = "text?\n\n— a AAAAAAA=\n".getBytes(StandardCharsets.UTF_8);
		bytes[4] = (byte) 0xFF;
		assertThatThrownBy(() -> Note.parse(bytes)).isInstanceOf(Malformed.class).hasMessageContaining("UTF-8");
		assertThatThrownBy(() -> Note.parse(new byte[1_000_001])).isInstanceOf(Malformed.class);
		String most = "text\n\n" + "— a AAAAAAA=\n".repeat(100);
		assertThat(parse(most).signatures()).hasSize(100);
		assertThatThrownBy(() -> parse(most + "— a AAAAAAA=\n")).isInstanceOf(Malformed.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "example.com/foo", "example.com/foo+530d903a",
			"example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
			"example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
			"a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", "example.com/foo+530d903a+Aeky",
			"example.com/foo+530d903a+AQ==" })
	void a_malformed_key_is_refused(String vkey) {
		assertThatThrownBy(() -> VerifierKey.parse(vkey)).isInstanceOf(Malformed.class);
	}

	@Test
	void a_checkpoint_of_the_log_carries_the_cosignature_of_a_witness() {
		Checkpoint checkpoint = Checkpoint
			.parse("log.example/one\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n");
		SignedCheckpoint signed = SignedCheckpoint.sign(checkpoint, this.log)
			.with(this.witness.cosign(checkpoint, 1_679_315_147L));
		Note read = SignedCheckpoint.parse(signed.bytes()).note();
		assertThat(Signatures.of(read, List.of(this.log.verifier(), this.witness.verifier())).signed()).hasSize(2);
		NoteSignature cosignature = read.by(this.witness.verifier()).getFirst();
		byte[] later = cosignature.signature();
		later[7]++;
		Note changed = new Note(read.text(), List.of(NoteSignature.of(cosignature.name(), cosignature.keyId(), later)));
		assertThat(Signatures.of(changed, List.of(this.witness.verifier())).broken()).hasSize(1);
	}

	@Test
	void a_key_signs_only_its_own_kind_of_message() {
		Checkpoint checkpoint = Checkpoint.parse("a\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
		assertThatThrownBy(() -> this.log.cosign(checkpoint, 1)).isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> this.witness.sign("text\n")).isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> this.witness.cosign(checkpoint, -1)).isInstanceOf(Malformed.class);
	}

	private static Note parse(String note) {
		return Note.parse(note.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] seed(int first) {
		byte[] seed = new byte[32];
		seed[0] = (byte) first;
		return seed;
	}

}
