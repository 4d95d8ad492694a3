package org.meritbook.query.graph;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.honor.HonorCorrected;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.person.PersonMerged;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.Signed;
import org.meritbook.query.Story;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is answered about a record's life, to whom.
 */
class TimelineAnswersTest {

	private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

	private static final String STEPS = "timeline.edges[*].node.";

	private final Book book = new Book();

	@BeforeEach
	void tell() {
		given(Story.in(this.book).whole());
	}

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void tells_an_honor_from_the_nomination_to_the_revocation_each_step_with_its_basis() {
		given(List.of(new HonorRevoked("honor-1", RevocationReason.FRAUD, Sample.BUREAU, false,
				Sample.BASIS.decidedBy("示例撤〔2026〕1号"), LATER)));
		GraphQlTester.Response answer = ask("honor-1");
		answer.path(STEPS + "event")
			.entityList(String.class)
			.containsExactly("round.NomineeNominated", "round.EligibilityChecked", "round.ShortlistApproved",
					"round.DisclosurePublished", "honor.HonorConferred", "honor.HonorRevoked");
		answer.path(STEPS + "titleEn")
			.entityList(String.class)
			.containsExactly("Nominated", "Conditions checked", "List approved", "List put under public notice",
					"Conferred", "Revoked");
		answer.path(STEPS + "basis.policy.title").entityList(String.class).hasSize(6);
		answer.path("timeline.edges[5].node.basis.decisionNo").entity(String.class).isEqualTo("示例撤〔2026〕1号");
		answer.path("timeline.edges[5].node.office").entity(String.class).isEqualTo("示例市人社局");
		assertThat(values(answer, 5)).contains("弄虚作假骗取", "示例市人社局");
		assertThat(values(answer, 4)).contains("虚构甲", "示例工匠");
	}

	@Test
	void keeps_points_and_conflicts_with_staff() {
		assertThat(events("honor-1")).doesNotContain("round.NomineeReviewed");
		assertThat(Signed.inAs("REVIEWER", () -> events("honor-1"))).contains("round.NomineeReviewed");
		assertThat(events("nomination-1")).containsExactly("round.DisclosurePublished");
		assertThat(events(Story.ROUND)).doesNotContain("round.NomineeNominated", "round.ObjectionFiled")
			.contains("round.ObjectionResolved", "round.HonorsConferred");
	}

	@Test
	void tells_a_persons_record_to_staff_alone() {
		assertThat(events("person-1")).isEmpty();
		assertThat(Signed.inAs("PARTNER", () -> events("person-1"))).isEmpty();
		assertThat(Signed.inAs("CLERK", () -> events("person-1")))
			.startsWith("person.PersonRegistered", "round.NomineeNominated")
			.contains("honor.HonorConferred");
		Signed.inAs("CLERK", () -> ask("person-1"))
			.path(STEPS + "position")
			.entityList(Long.class)
			.satisfies((positions) -> assertThat(positions).isSorted().doesNotHaveDuplicates());
	}

	@Test
	void carries_the_life_of_a_merged_record_over_to_the_one_that_stays() {
		given(List.of(new PersonMerged("person-2", "person-1", "同一人", Sample.BASIS, LATER)));
		assertThat(Signed.inAs("AUDITOR", () -> events("person-1")))
			.filteredOn((event) -> event.equals("honor.HonorConferred"))
			.hasSize(2);
	}

	@Test
	void shows_which_account_acted_to_auditors_alone() {
		ask("honor-1").path("timeline.edges[0].node.actor").valueIsNull();
		Signed.inAs("CLERK", () -> ask("honor-1")).path("timeline.edges[0].node.actor").valueIsNull();
		Signed.inAs("AUDITOR", () -> ask("honor-1"))
			.path("timeline.edges[0].node.actor")
			.entity(String.class)
			.isEqualTo("account-clerk");
	}

	@Test
	void never_keeps_who_objected() {
		assertThat(this.book.jdbc()
			.sql("""
					select count(*) from meritbook_read.timeline_entry
					where event = 'round.ObjectionFiled' and (actor is not null or office_id is not null)""")
			.query(Integer.class)
			.single()).isZero();
		assertThat(Signed.inAs("AUDITOR", () -> events(Story.ROUND))).contains("round.ObjectionFiled");
	}

	@Test
	void shows_the_value_before_a_correction_to_auditors_alone() {
		given(List.of(new HonorCorrected("honor-1", "title", "示例工匠（误）", "示例工匠", "笔误", Sample.BASIS, LATER)));
		assertThat(values(ask("honor-1"), 5)).contains("示例工匠", "笔误").doesNotContain("示例工匠（误）");
		assertThat(values(Signed.inAs("CLERK", () -> ask("honor-1")), 7)).doesNotContain("示例工匠（误）");
		assertThat(values(Signed.inAs("AUDITOR", () -> ask("honor-1")), 7)).contains("示例工匠（误）");
	}

	@Test
	void hides_the_name_of_a_person_who_is_erased_and_keeps_the_step() {
		given(List.of(new PersonErased("person-1", "本人申请", Sample.BASIS, LATER)));
		assertThat(values(ask("honor-1"), 4)).contains("（不公开）").doesNotContain("虚构甲");
		assertThat(this.book.rows()).doesNotContain("虚构甲");
	}

	@Test
	void tells_nothing_of_a_record_the_book_does_not_know() {
		assertThat(events("honor-unknown")).isEmpty();
		assertThat(events("")).isEmpty();
	}

	private void given(List<? extends MeritbookEvent> events) {
		this.book.node();
		this.book.record(events);
		this.book.settle();
	}

	private GraphQlTester.Response ask(String recordId) {
		return this.book.node()
			.graphQl()
			.document("""
					query ($id: ID!) { timeline(recordId: $id, first: 100) { edges { node {
						position recordedAt effectiveOn event titleZh titleEn office role actor
						basis { clause decisionNo policyVersion policy { title } } details { label value } } } } }""")
			.variable("id", recordId)
			.execute();
	}

	private List<String> events(String recordId) {
		return ask(recordId).path(STEPS + "event").entityList(String.class).get();
	}

	private static List<String> values(GraphQlTester.Response answer, int step) {
		return answer.path("timeline.edges[" + step + "].node.details[*].value").entityList(String.class).get();
	}

}
