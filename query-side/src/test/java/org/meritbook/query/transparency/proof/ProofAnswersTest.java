package org.meritbook.query.transparency.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meritbook.events.proof.ConsistencyProof;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.file.ProofCheck;
import org.meritbook.events.proof.file.ProofFile;
import org.meritbook.events.proof.file.TrustPolicy;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.StoredBook;
import org.meritbook.query.Story;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.transparency.checkpoint.CheckpointPublisher;
import org.meritbook.query.transparency.checkpoint.Checkpoints;
import org.meritbook.query.transparency.tree.LogProjector;
import org.meritbook.query.transparency.tree.LogTree;

import org.springframework.graphql.ResponseError;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every record hands out a proof that anyone checks with the policy alone.
 */
class ProofAnswersTest {

	private static final String PROOF = " proof { index leaf leafHash file checkpoint { size policyMet } } ";

	private Book book;

	private long last;

	@BeforeEach
	void a_round_was_conferred_and_signed() {
		this.book = new Book();
		this.book.node();
		this.last = this.book.record(Story.in(this.book).whole());
		this.book.settle();
		sign();
	}

	@AfterEach
	void close() {
		this.book.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "honoursRoll(first: 5) { edges { node { PROOF } } }",
			"announcements(first: 5) { edges { node { PROOF } } }", "policies(first: 5) { edges { node { PROOF } } }",
			"schemes(first: 5) { edges { node { PROOF } } }", "targets(first: 5) { edges { node { PROOF } } }",
			"honoursRoll(first: 1) { edges { node { round { PROOF } } } }",
			"honoursRoll(first: 1) { edges { node { issuers { PROOF } } } }",
			"honoursRoll(first: 1) { edges { node { timeline { edges { node { PROOF } } } } } }" })
	void of_each_kind_of_record_hold(String question) {
		String answer = ask("{ " + question.replace("PROOF", PROOF) + " }");
		List<String> files = JsonPath.read(answer, "$..file");
		List<String> leaves = JsonPath.read(answer, "$..leaf");
		assertThat(files).isNotEmpty();
		for (int i = 0; i < files.size(); i++) {
			assertThat(check(files.get(i), leaves.get(i))).as(files.get(i)).isTrue();
		}
	}

	@Test
	void of_every_event_hold_and_join_an_older_checkpoint() {
		long oldSize = this.last - 2;
		for (long index = 0; index <= this.last; index++) {
			String answer = ask("{ proof(index: %d, oldSize: %d) { leaf file consistency { oldSize newSize hashes } } }"
				.formatted(index, oldSize));
			assertThat(check(JsonPath.read(answer, "$.proof.file"), JsonPath.read(answer, "$.proof.leaf"))).isTrue();
			List<String> hashes = JsonPath.read(answer, "$.proof.consistency.hashes");
			ConsistencyProof consistency = new ConsistencyProof(oldSize, this.last + 1,
					hashes.stream().map(Hash::parse).toList());
			assertThat(consistency.verify(root(oldSize), root(this.last + 1)).isProven()).isTrue();
		}
	}

	@Test
	void take_two_statements() {
		Proofs proofs = this.book.node().bean(Proofs.class);
		assertThat(this.book.countingStatements(() -> proofs.of(3, null, 2L))).isEqualTo(2);
		assertThat(this.book.countingStatements(() -> proofs.ofRecord(Story.ROUND, 2L))).isEqualTo(2);
	}

	@Test
	void are_not_given_for_another_leaf() {
		String answer = ask("{ a: proof(index: 3) { leaf file } b: proof(index: 4) { leaf file } }");
		assertThat(check(JsonPath.read(answer, "$.a.file"), JsonPath.read(answer, "$.b.leaf"))).isFalse();
	}

	@Test
	void are_null_until_a_checkpoint_covers_the_record() {
		this.book.record(List.of(Sample.honor(Story.ROUND, "nomination-late", "person-1", 9,
				Sample.BASIS.decidedBy("示例 9"), Story.CONFERRED)));
		this.book.settle();
		String late = ask("{ node(id: \"honor-nomination-late\") { ... on Honor { id } } proof(index: 0) { index } }");
		assertThat(late).contains("index");
		sign();
		assertThat(ask("{ honoursRoll(first: 100) { edges { node { publishedUnder { size policyMet } } } } }"))
			.doesNotContain("null");
	}

	@ParameterizedTest
	@CsvSource({ "'index: 100000', LOG_INDEX_OUTSIDE", "'index: -1', LOG_INDEX_OUTSIDE",
			"'index: 1, size: 99999', CHECKPOINT_UNKNOWN", "'index: 1, oldSize: 99999', OLD_SIZE_OUTSIDE",
			"'index: 1, oldSize: -1', OLD_SIZE_OUTSIDE" })
	void are_refused_by_name(String arguments, String code) {
		List<ResponseError> errors = new ArrayList<>();
		this.book.node()
			.graphQl()
			.document("{ proof(" + arguments + ") { index } }")
			.execute()
			.errors()
			.satisfy(errors::addAll);
		assertThat(errors).singleElement()
			.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)
				.containsKeys("messageZh", "messageEn", "remedyZh", "remedyEn"));
	}

	@Test
	void tell_how_the_log_stands() {
		String answer = ask("{ transparencyLog { origin leaves fault policy checkpoint { size note } "
				+ "announced { size } keys { vkey sinceSize untilSize succession } contradictions { id } } }");
		Map<String, Object> log = JsonPath.read(answer, "$.transparencyLog");
		assertThat(log).containsEntry("origin", StoredBook.ORIGIN).containsEntry("fault", null);
		assertThat(TrustPolicy.parse(String.valueOf(log.get("policy")).getBytes(StandardCharsets.UTF_8)).logs())
			.containsExactly(StoredBook.key(1).verifier());
	}

	private void sign() {
		long newest = this.book.stored().page(0, Integer.MAX_VALUE / 2).size() - 1L;
		this.book.node().bean(Positions.class).await(newest, LogProjector.READ_MODEL);
		this.book.node().bean(CheckpointPublisher.class).publish();
	}

	private Hash root(long size) {
		return this.book.node().bean(LogTree.class).root(size);
	}

	private static boolean check(String file, String leaf) {
		return new ProofCheck(TrustPolicy.ofLog(StoredBook.key(1).verifier()))
			.verify(ProofFile.parse(file.getBytes(StandardCharsets.UTF_8)), leaf.getBytes(StandardCharsets.UTF_8))
			.isProven();
	}

	private String ask(String document) {
		return new JsonMapper().writeValueAsString(
				this.book.node().graphQl().document(document).execute().path("").entity(Map.class).get());
	}

}
