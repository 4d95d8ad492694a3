package org.meritbook.query.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.deadline.DeadlineIds;
import org.meritbook.events.deadline.DeadlineKind;
import org.meritbook.events.deadline.DeadlineReached;
import org.meritbook.events.policy.PolicyAmended;
import org.meritbook.events.policy.PolicyRepealed;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.Story;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is answered about days that pass by themselves.
 */
class DeadlineAnswersTest {

	private static final String STATES = "edges[*].node.state";

	private static final LocalDate EXPIRY = LocalDate.of(2026, 6, 30);

	/** Up to the days set here; the first day of the sample document lies after them. */
	private static final String EXPIRIES = "(kind: POLICY_EXPIRES, until: \"" + EXPIRY.plusYears(1) + "\")";

	private final Book book = new Book();

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void a_published_notice_is_due_on_its_last_day() {
		given(Story.in(this.book).untilNotice());
		GraphQlTester.Response answer = ask("(kind: NOTICE_ENDS)");
		String node = "deadlines.edges[0].node.";
		answer.path(node + "dueOn").entity(String.class).isEqualTo(Story.LAST_DAY.toString());
		answer.path(node + "state").entity(String.class).isEqualTo("PENDING");
		answer.path(node + "basis.clause").entity(String.class).isEqualTo(Sample.BASIS.clause());
	}

	@Test
	void a_notice_whose_passing_is_on_record_is_reached_and_stands_in_the_timeline_of_the_round() {
		List<MeritbookEvent> events = new ArrayList<>(Story.in(this.book).untilNotice());
		given(events);
		String roundId = ask("(kind: NOTICE_ENDS)").path("deadlines.edges[0].node.recordId").entity(String.class).get();
		record(List.of(reached(DeadlineKind.NOTICE_ENDS, roundId, Story.LAST_DAY)));
		assertThat(states("(kind: NOTICE_ENDS)")).containsExactly("REACHED");
		assertThat(states("(kind: NOTICE_ENDS, state: PENDING)")).isEmpty();
		this.book.node()
			.graphQl()
			.document("{ timeline(recordId: \"" + roundId + "\") { edges { node { event } } } }")
			.execute()
			.path("timeline.edges[*].node.event")
			.entityList(String.class)
			.satisfies((steps) -> assertThat(steps).contains("deadline.DeadlineReached"));
	}

	@Test
	void a_document_that_is_extended_is_due_on_the_new_day_only() {
		given(Story.in(this.book).untilNominations());
		record(List.of(amended(2, EXPIRY), amended(3, EXPIRY.plusYears(1))));
		assertThat(states(EXPIRIES)).containsExactly("MOOT", "PENDING");
		assertThat(states("(kind: POLICY_EXPIRES, until: \"" + EXPIRY + "\")")).containsExactly("MOOT");
	}

	@Test
	void a_day_that_is_set_again_is_due_again() {
		given(Story.in(this.book).untilNominations());
		record(List.of(amended(2, EXPIRY), amended(3, EXPIRY.plusYears(1)), amended(4, EXPIRY)));
		assertThat(states(EXPIRIES)).containsExactly("PENDING", "MOOT");
	}

	@Test
	void a_document_that_is_repealed_does_not_expire() {
		given(Story.in(this.book).untilNominations());
		record(List.of(amended(2, EXPIRY),
				new PolicyRepealed(Sample.POLICY, "示例发〔2026〕9号", null, Sample.BASIS, LocalDate.of(2026, 3, 1))));
		assertThat(states(EXPIRIES)).containsExactly("MOOT");
	}

	@Test
	void the_list_goes_on_after_a_cursor() {
		given(Story.in(this.book).untilNominations());
		record(List.of(amended(2, EXPIRY), amended(3, EXPIRY.plusYears(1)), amended(4, EXPIRY.plusDays(1))));
		GraphQlTester.Response first = ask("(kind: POLICY_EXPIRES, first: 2)");
		assertThat(first.path("deadlines." + STATES).entityList(String.class).get()).containsExactly("MOOT", "PENDING");
		String cursor = first.path("deadlines.pageInfo.endCursor").entity(String.class).get();
		assertThat(states("(kind: POLICY_EXPIRES, first: 1, after: \"" + cursor + "\")")).containsExactly("MOOT");
	}

	private static PolicyAmended amended(int version, LocalDate until) {
		return new PolicyAmended(Sample.POLICY, version, "示例发〔2026〕" + version + "号", LocalDate.of(2026, 1, 1), until,
				"延长有效期", Sample.BASIS, LocalDate.of(2026, 1, 1));
	}

	private static DeadlineReached reached(DeadlineKind kind, String recordId, LocalDate dueOn) {
		return new DeadlineReached(DeadlineIds.of(kind, recordId, dueOn), kind, recordId, dueOn, Sample.BASIS,
				dueOn.plusDays(1));
	}

	private List<String> states(String arguments) {
		return ask(arguments).path("deadlines." + STATES).entityList(String.class).get();
	}

	private GraphQlTester.Response ask(String arguments) {
		return this.book.node()
			.graphQl()
			.document("{ deadlines" + arguments
					+ " { edges { node { id recordId dueOn state basis { clause } } } pageInfo { endCursor } } }")
			.execute();
	}

	private void given(List<? extends MeritbookEvent> events) {
		this.book.node();
		record(events);
	}

	private void record(List<? extends MeritbookEvent> events) {
		this.book.record(events);
		this.book.settle();
	}

}
