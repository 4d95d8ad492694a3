package org.meritbook.query.graph;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.type.Flag;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.SamplePlatforms;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which platforms held which level on a day, who won what, and what is never paid.
 */
class PlatformAnswersTest {

	private final Book book = new Book();

	@BeforeEach
	void open() {
		Sample sample = new Sample(this.book.vault());
		this.book.node();
		given(sample.ground());
		given(List.of(sample.person("person-0-0", "虚构领办人"), sample.person("person-2", "虚构选手")));
	}

	@AfterEach
	void close() {
		this.book.close();
	}

	/** Invariant I51 and question 22 of the domain. */
	@ParameterizedTest
	@CsvSource({ "2024-02-29, 0, 0", "2024-03-01, 1, 0", "2025-02-28, 1, 0", "2025-03-01, 0, 1", "2026-02-01, 0, 1",
			"2026-02-02, 0, 0" })
	void counts_a_studio_once_at_the_level_it_held_on_the_day(String on, int county, int city) {
		given(SamplePlatforms.designated("designation-1"));
		given(List.of(SamplePlatforms.upgraded("designation-1"), SamplePlatforms.delisted("designation-1"),
				SamplePlatforms.applied("designation-2")));
		assertThat(count("filter: { rank: COUNTY }, on: \"" + on + "\"")).isEqualTo(county);
		assertThat(count("filter: { rank: PREFECTURE }, on: \"" + on + "\"")).isEqualTo(city);
		assertThat(count("filter: { schemeId: \"scheme-studio-city\" }, on: \"" + on + "\"")).isEqualTo(city);
		assertThat(count("on: \"" + on + "\"")).isEqualTo(county + city);
	}

	@Test
	void does_not_count_an_application_as_a_designation() {
		given(List.of(SamplePlatforms.applied("designation-2")));
		assertThat(count("on: \"2024-06-01\"")).isZero();
		assertThat(count("filter: { status: APPLIED }")).isEqualTo(1);
		assertThat(count("filter: { status: DISCLOSED }")).isZero();
	}

	@Test
	void shows_a_studio_with_who_runs_and_who_leads_it() {
		given(SamplePlatforms.designated("designation-1"));
		GraphQlTester.Response answer = ask(
				"""
						{ designations(filter: { regionCode: "511700", name: "大师", status: DESIGNATED }) { totalCount edges { node {
							id name schemeId host { name } leader rank regionCode status statusSince appliedOn noticeUntil
							nextAssessmentOn basis { decisionNo } } } } }""");
		String studio = "designations.edges[0].node.";
		answer.path(studio + "host.name").entity(String.class).isEqualTo("示例机械厂");
		answer.path(studio + "leader").entity(String.class).isEqualTo("虚构领办人");
		answer.path(studio + "nextAssessmentOn").entity(String.class).isEqualTo("2027-03-01");
		assertThat(count("filter: { regionCode: \"510100\" }")).isZero();
		assertThat(count("filter: { name: \"%\" }")).isZero();
		ask("{ node(id: \"designation-1\") { __typename } }").path("node.__typename")
			.entity(String.class)
			.isEqualTo("Designation");
	}

	@Test
	void shows_who_won_and_the_title_it_led_to() {
		given(List.of(SamplePlatforms.opened(new Flag("COMPETITIONS_KEEP_THEIR_CYCLE", "I49", "周期", "Cycle"))));
		given(SamplePlatforms.won("person-0-0", "person-2"));
		GraphQlTester.Response answer = ask("""
				{ competitions(schemeId: "scheme-sample-craftsman") { edges { node { id name schemeId editionYear
					organiser { name } items { itemId name occupationCode } firstDay lastDay offCycle basis { clause }
					results { itemId event place name honorIds } } } }
				  honoursRoll(filter: { roundId: "competition-sample" }) { totalCount
					edges { node { route round { title status conferred } } } }
				  node(id: "competition-sample") { __typename } }""");
		String cup = "competitions.edges[0].node.";
		answer.path(cup + "results[*].place").entityList(Integer.class).containsExactly(1, 2);
		answer.path(cup + "results[0].name").entity(String.class).isEqualTo("虚构领办人");
		answer.path(cup + "results[0].honorIds").entityList(String.class).containsExactly("honor-won");
		answer.path(cup + "offCycle").entity(Boolean.class).isEqualTo(true);
		answer.path("honoursRoll.totalCount").entity(Integer.class).isEqualTo(1);
		answer.path("honoursRoll.edges[0].node.round.title").entity(String.class).isEqualTo("示例杯");
		answer.path("honoursRoll.edges[0].node.round.status").entity(String.class).isEqualTo("CONFERRED");
		answer.path("node.__typename").entity(String.class).isEqualTo("Competition");
	}

	@Test
	void shows_benefits_without_who_holds_them() {
		given(SamplePlatforms.benefits("person-0-0"));
		given(List.of(SamplePlatforms.suspended("card-1"), SamplePlatforms.withdrawn("preference-1")));
		GraphQlTester.Response answer = ask(
				"""
						{ benefits { edges { node { id kind schemeId enterprise amountFen fiscalYear validTo statement services status
							statusSince beganOn basis { decisionNo } } } } }""");
		answer.path("benefits.edges[*].node.status")
			.entityList(String.class)
			.containsExactly("SUSPENDED", "WITHDRAWN", "VALID", "VALID");
		answer.path("benefits.edges[2].node.amountFen").entity(Long.class).isEqualTo(30_000_000L);
		answer.path("benefits.edges[3].node.enterprise").entity(String.class).isEqualTo("示例机械厂");
		assertThat(benefits("kind: TALENT_CARD")).containsExactly("card-1");
		assertThat(benefits("status: VALID")).containsExactly("offset-1", "allowance-1");
		assertThat(benefits("schemeId: \"scheme-other\"")).isEmpty();
		for (String id : List.of("card-1", "preference-1", "offset-1", "allowance-1")) {
			ask("{ node(id: \"" + id + "\") { id } }").path("node.id").entity(String.class).isEqualTo(id);
		}
	}

	private List<String> benefits(String filter) {
		return ask("{ benefits(" + filter + ") { edges { node { id } } } }").path("benefits.edges[*].node.id")
			.entityList(String.class)
			.get();
	}

	private int count(String arguments) {
		return ask("{ designations(" + arguments + ") { totalCount } }").path("designations.totalCount")
			.entity(Integer.class)
			.get();
	}

	private GraphQlTester.Response ask(String question) {
		this.book.clock().set(LocalDate.of(2025, 1, 6));
		return this.book.node().graphQl().document(question).execute();
	}

	private void given(List<? extends MeritbookEvent> events) {
		this.book.record(events);
		this.book.settle();
	}

}
