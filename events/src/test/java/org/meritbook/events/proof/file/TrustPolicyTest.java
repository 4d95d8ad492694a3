package org.meritbook.events.proof.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.events.proof.Failure;
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
 * Policies, with the example of c2sp.org/tlog-policy.
 */
class TrustPolicyTest {

	private static final SigningKey LOG = Keys.of("log.example/one", VerifierKey.ED25519);

	/** The example of the specification, where each {@code <vkey>} is the next key. */
	private static final String EXAMPLE = """
			log <log>

			witness X1 <X1>
			witness X2 <X2>
			witness X3 <X3>
			group X-witnesses 2 X1 X2 X3

			witness Y1 <Y1>
			witness Y2 <Y2>
			witness Y3 <Y3>
			group Y-witnesses any Y1 Y2 Y3

			group X-and-Y all X-witnesses Y-witnesses
			quorum X-and-Y
			""";

	@ParameterizedTest
	@CsvSource({ "X1 X2 Y1, true", "X2 X3 Y3, true", "X1 X2 X3 Y1 Y2 Y3, true", "X1 X2, false", "X1 Y1 Y2, false",
			"'', false" })
	void the_example_of_the_specification_wants_two_of_x_and_one_of_y(String names, boolean met) {
		Verdict verdict = parse(EXAMPLE).verify(cosigned(names));
		assertThat(verdict).isEqualTo(met ? new Verdict.Proven("size 7 of log.example/one")
				: new Verdict.Failed(Failure.QUORUM_NOT_MET, "size 7 of log.example/one"));
	}

	@Test
	void a_quorum_is_none_one_witness_or_a_group() {
		assertThat(parse("log <log>\nquorum none\n").verify(cosigned("")).isProven()).isTrue();
		TrustPolicy one = parse(
				"# 见证\n\t log <log> \t https://log.example/\nwitness X1 <X1> https://w.example/\nquorum X1\n");
		assertThat(one.verify(cosigned("X1")).isProven()).isTrue();
		assertThat(one.verify(cosigned("X2")).isProven()).isFalse();
	}

	@Test
	void a_stranger_s_signature_counts_for_nothing_and_a_wrong_one_rejects() {
		TrustPolicy policy = parse(EXAMPLE);
		SignedCheckpoint other = SignedCheckpoint.sign(new Checkpoint("log.example/one", 8, new TreeHasher().empty()),
				LOG);
		SignedCheckpoint wrong = cosigned("X1 X2 Y1").with(witness("Y2").cosign(other.checkpoint(), 5));
		assertThat(policy.verify(wrong))
			.isEqualTo(new Verdict.Failed(Failure.SIGNATURE_INVALID, "cosignature of witness.example/Y2"));
		assertThat(policy.verify(cosigned("X1 X2 Y1 Z1")).isProven()).isTrue();
		assertThat(policy.verify(cosigned("X1 X2 Z1")).isProven()).isFalse();
	}

	@Test
	void the_log_must_be_the_one_of_the_origin() {
		SigningKey two = Keys.of("log.example/two", VerifierKey.ED25519);
		Checkpoint foreign = new Checkpoint("log.example/two", 7, new TreeHasher().empty());
		assertThat(parse("log <log>\nquorum none\n").verify(SignedCheckpoint.sign(foreign, two)))
			.isEqualTo(new Verdict.Failed(Failure.OTHER_ORIGIN, "log.example/two"));
		assertThat(parse("log <log>\nquorum none\n").verify(SignedCheckpoint.sign(foreign, LOG)))
			.isEqualTo(new Verdict.Failed(Failure.OTHER_ORIGIN, "log.example/two"));
		Checkpoint own = new Checkpoint("log.example/one", 7, new TreeHasher().empty());
		assertThat(parse("log <log>\nquorum none\n").verify(SignedCheckpoint.sign(own, two)))
			.isEqualTo(new Verdict.Unchecked(Obstacle.UNKNOWN_KEY, "signatures of the note"));
		assertThat(parse("quorum none\n").verify(cosigned("")))
			.isEqualTo(new Verdict.Unchecked(Obstacle.UNKNOWN_KEY, "log.example/one"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "log <log>\n", "quorum none", "quorum none\nquorum none\n", "quorum X1\n",
			"quorum X1\nwitness X1 <X1>\n", "witness none <X1>\nquorum none\n",
			"witness X1 <X1>\nwitness X1 <X2>\nquorum X1\n", "witness X1 <X1>\nwitness X2 <X1>\nquorum X1\n",
			"log <log>\nlog <log>\nquorum none\n", "witness X1 <log>\nquorum X1\n",
			"witness X1 <X1>\ngroup G 2 X1\nquorum G\n", "witness X1 <X1>\ngroup G 0 X1\nquorum G\n",
			"witness X1 <X1>\ngroup G 01 X1\nquorum G\n", "witness X1 <X1>\ngroup G any X1 X1\nquorum G\n",
			"witness X1 <X1>\ngroup G any X1\ngroup H any X1\nquorum G\n", "group G any\nquorum none\n",
			"group G any none\nquorum G\n", "group G all G\nquorum G\n", "quorum none\r\n", "quorum none extra\n",
			"trust me\nquorum none\n", "log\nquorum none\n", "log nonsense\nquorum none\n" })
	void a_malformed_policy_is_refused(String policy) {
		assertThatThrownBy(() -> parse(policy)).isInstanceOf(Malformed.class);
	}

	@Test
	void thirty_two_logs_witnesses_and_groups_are_read() {
		StringBuilder policy = new StringBuilder();
		for (int at = 0; at < 32; at++) {
			policy.append("log ").append(Keys.of("log.example/" + at, VerifierKey.ED25519).verifier().text());
			policy.append("\nwitness w").append(at).append(' ').append(witness("W" + at).verifier().text());
			policy.append("\ngroup g").append(at).append(" all w").append(at);
			policy.append((at == 0) ? "\n" : " g" + (at - 1) + "\n");
		}
		assertThat(parse(policy + "quorum g31\n").witnesses()).hasSize(32);
	}

	private static SignedCheckpoint cosigned(String names) {
		Checkpoint checkpoint = new Checkpoint("log.example/one", 7, new TreeHasher().empty());
		SignedCheckpoint signed = SignedCheckpoint.sign(checkpoint, LOG);
		for (String name : names.isEmpty() ? List.<String>of() : List.of(names.split(" "))) {
			signed = signed.with(witness(name).cosign(checkpoint, 1_790_000_000));
		}
		return signed;
	}

	private static SigningKey witness(String name) {
		return Keys.of("witness.example/" + name, VerifierKey.COSIGNATURE);
	}

	private static TrustPolicy parse(String policy) {
		String filled = policy.replace("<log>", LOG.verifier().text());
		for (String name : List.of("X1", "X2", "X3", "Y1", "Y2", "Y3")) {
			filled = filled.replace("<" + name + ">", witness(name).verifier().text());
		}
		return TrustPolicy.parse(filled.getBytes(StandardCharsets.UTF_8));
	}

}
