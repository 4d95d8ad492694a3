package org.meritbook.query.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.type.Rank;
import org.meritbook.query.Book;
import org.meritbook.query.Node;
import org.meritbook.query.Sample;
import org.meritbook.query.Story;
import org.springframework.graphql.ResponseError;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A read model that cannot go on, and those who wait for it.
 */
class StandingStillTest {

	private static final HonorRenounced POISON = new HonorRenounced("honor-never-conferred", "虚构声明", Sample.BASIS,
			LocalDate.of(2026, 3, 1));

	private final Book book = new Book();

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void an_event_that_cannot_be_applied_stops_its_own_read_model_alone() {
		long poison = recordWithPoison();
		ReadModel roll = waitForFault();
		assertThat(roll.position()).isEqualTo(poison - 1);
		assertThat(roll.fault()).contains("honor.HonorRenounced", "position " + poison, "IllegalStateException")
			.doesNotContain("虚构", "honor-never-conferred");
		this.book.node().bean(Positions.class).await(poison + 1, "timeline", "party", "catalogue", "round");
		assertThat(this.book.readModels().states()).filteredOn((state) -> !state.name().equals("honoursroll"))
			.allSatisfy((state) -> assertThat(state.fault()).isNull());
		this.book.node()
			.graphQl()
			.document("{ book { head readModels { name position fault } } honoursRoll { totalCount } }")
			.execute()
			.path("book.head")
			.entity(Long.class)
			.isEqualTo(poison + 1)
			.path("book.readModels[*].name")
			.entityList(String.class)
			.containsExactly("announcement", "benefit", "catalogue", "certificate", "competition", "deadline",
					"designation", "honoursroll", "party", "payout", "recognition", "round", "timeline", "transparency")
			.path("honoursRoll.totalCount")
			.entity(Integer.class)
			.isEqualTo(2);
	}

	@Test
	void goes_on_by_itself_once_the_event_can_be_applied() {
		long poison = recordWithPoison();
		waitForFault();
		this.book.jdbc()
			.sql("""
					insert into meritbook_read.honoursroll_honor
					select 'honor-never-conferred', -1, round_id, nomination_id, scheme_id, scheme_version, subject_kind,
						subject_id, employer_id, title, route, act_type, rank, region_code, issuer_ids, edition_year, ordinal,
						conferred_on, status, status_since, revocation_reason, revocation_decision_no, certificate_no,
						certificate_serial, basis_policy_id, basis_policy_version, basis_clause, basis_decision_no
					from meritbook_read.honoursroll_honor where honor_id = 'honor-1'""")
			.update();
		this.book.node().bean(Positions.class).await(poison + 1, "honoursroll");
		Awaitility.await().untilAsserted(() -> assertThat(roll().fault()).isNull());
	}

	@Test
	void says_which_read_model_is_behind_instead_of_an_older_answer() {
		Node impatient = this.book.another(Map.of("meritbook.query.at-least-timeout-ms", "50"));
		List<ResponseError> errors = new ArrayList<>();
		impatient.graphQl()
			.document("{ honoursRoll(atLeast: 99) { totalCount } }")
			.execute()
			.errors()
			.satisfy(errors::addAll);
		assertThat(errors).hasSize(1);
		assertThat(errors.getFirst().getExtensions()).containsEntry("code", "READ_MODEL_BEHIND")
			.hasEntrySatisfying("messageZh", (text) -> assertThat(text.toString()).contains("honoursroll", "99"));
	}

	@Test
	void a_question_sees_what_was_written_at_the_position_it_names() {
		this.book.node();
		this.book.record(Story.in(this.book).untilNotice());
		for (int year = 2027; year < 2040; year++) {
			long position = this.book.record(Sample.opened("round-" + year, year));
			this.book.node()
				.graphQl()
				.document(
						"""
								query ($at: Long) { announcements(atLeast: $at) { edges { node { status } } }
									timeline(recordId: "round-%d", atLeast: $at) { edges { node { titleZh basis { policy { id } } } } } }"""
							.formatted(year))
				.variable("at", position)
				.execute()
				.path("timeline.edges[0].node.titleZh")
				.entity(String.class)
				.isEqualTo("启动批次");
		}
	}

	@Test
	void tells_of_an_empty_book() {
		this.book.node()
			.graphQl()
			.document("{ book { head readModels { position fault } } }")
			.execute()
			.path("book.head")
			.valueIsNull()
			.path("book.readModels[*].position")
			.entityList(Object.class)
			.satisfies((positions) -> assertThat(positions).containsOnlyNulls());
	}

	/** The position of the event at fault; one more comes after it. */
	private long recordWithPoison() {
		this.book.node();
		List<MeritbookEvent> events = new ArrayList<>(Story.in(this.book).whole());
		events.add(POISON);
		events.addAll(List.of(Sample.organisation("organisation-late", "示例迟到单位", "511700", Rank.COUNTY, null)));
		return this.book.record(events) - 1;
	}

	private ReadModel waitForFault() {
		Awaitility.await().untilAsserted(() -> assertThat(roll().fault()).isNotNull());
		return roll();
	}

	private ReadModel roll() {
		return this.book.readModels()
			.states()
			.stream()
			.filter((state) -> state.name().equals("honoursroll"))
			.findFirst()
			.orElseThrow();
	}

}
