package org.meritbook.query.graph;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.query.Book;
import org.meritbook.query.Signed;
import org.meritbook.query.Story;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is answered about rounds, to whom.
 */
class RoundAnswersTest {

	private static final String ASK = """
			{ node(id: "round-2026") { ... on Round {
				title status conferred maxConferrals schemeVersion editionYear nominationFrom nominationUntil
				referenceDate scheme { name } basis { policyVersion }
				objections { receiptNo nominationId status filedOn resolvedOn finding }
				nominations { edges { node {
					id name subjectKind status meanScoreHundredths employer { name regionName superior { id } }
					nominatingUnit { name creditCode } unitPath { id }
					verdicts { ruleId outcome clause sentenceZh sentenceEn inputs { name value } }
					honor { id status } } } }
			} } }""";

	private static final String NOMINATIONS = "node.nominations.edges[*].node.";

	private final Book book = new Book();

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void staff_sees_every_nominee_with_points_and_what_the_rules_were_told() {
		given(Story.in(this.book).untilNotice());
		GraphQlTester.Response answer = Signed.inAs("REVIEWER", this::ask);
		answer.path(NOMINATIONS + "name").entityList(String.class).containsExactly("虚构甲", "虚构乙", "虚构丙", "虚构丁");
		answer.path(NOMINATIONS + "status")
			.entityList(String.class)
			.containsExactly("SHORTLISTED", "SHORTLISTED", "SHORTLISTED", "ELIGIBLE");
		answer.path(NOMINATIONS + "meanScoreHundredths")
			.entityList(Integer.class)
			.containsExactly(8750, 8750, 8750, 8750);
		answer.path("node.nominations.edges[0].node.verdicts[0].inputs[0].value").entity(String.class).isEqualTo("7");
		answer.path("node.nominations.edges[0].node.verdicts[0].sentenceZh").entity(String.class).isEqualTo("从业满三年");
		answer.path("node.nominations.edges[0].node.unitPath[*].id")
			.entityList(String.class)
			.containsExactly("organisation-factory", "organisation-union");
		answer.path("node.nominations.edges[0].node.employer.superior.id")
			.entity(String.class)
			.isEqualTo("organisation-union");
	}

	@Test
	void the_public_sees_those_who_were_listed_without_points_and_inputs() {
		given(Story.in(this.book).untilNotice());
		GraphQlTester.Response answer = ask();
		answer.path(NOMINATIONS + "name").entityList(String.class).containsExactly("虚构甲", "虚构乙", "虚构丙");
		answer.path("node.nominations.edges[0].node.meanScoreHundredths").valueIsNull();
		answer.path("node.nominations.edges[0].node.verdicts[0].outcome").entity(String.class).isEqualTo("PASS");
		answer.path("node.nominations.edges[0].node.verdicts[0].inputs").entityList(Object.class).hasSize(0);
	}

	@Test
	void the_public_sees_no_nominee_before_a_list_is_published() {
		given(Story.in(this.book).untilNominations());
		ask().path("node.nominations.edges").entityList(Object.class).hasSize(0);
		Signed.inAs("PARTNER", this::ask).path("node.nominations.edges").entityList(Object.class).hasSize(0);
	}

	@Test
	void an_objection_that_is_still_examined_is_for_staff() {
		given(Story.in(this.book).untilObjection());
		ask().path("node.objections").entityList(Object.class).hasSize(0);
		Signed.inAs("CLERK", this::ask)
			.path("node.objections[0].receiptNo")
			.entity(String.class)
			.isEqualTo("YY-objection-1");
	}

	@Test
	void everyone_sees_how_the_round_went_and_no_one_the_objector() {
		given(Story.in(this.book).whole());
		GraphQlTester.Response answer = ask();
		answer.path("node.status").entity(String.class).isEqualTo("CONFERRED");
		answer.path("node.conferred").entity(Integer.class).isEqualTo(2);
		answer.path("node.objections[0].status").entity(String.class).isEqualTo("UPHELD");
		answer.path(NOMINATIONS + "status")
			.entityList(String.class)
			.containsExactly("CONFERRED", "CONFERRED", "REMOVED");
		answer.path("node.nominations.edges[0].node.honor.id").entity(String.class).isEqualTo("honor-1");
		answer.path("node.nominations.edges[2].node.name").valueIsNull();
		answer.path("node.nominations.edges[2].node.employer").valueIsNull();
		assertThat(this.book.rows()).doesNotContain("虚构异议人", "虚构内容");
	}

	private void given(List<? extends MeritbookEvent> events) {
		this.book.node();
		this.book.record(events);
		this.book.settle();
	}

	private GraphQlTester.Response ask() {
		return this.book.node().graphQl().document(ASK).execute();
	}

}
