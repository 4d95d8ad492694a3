package org.meritbook.query.graph;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.policy.PolicyAmended;
import org.meritbook.events.policy.PolicyRegistered;
import org.meritbook.events.policy.PolicyRepealed;
import org.meritbook.events.scheme.SchemeClosed;
import org.meritbook.events.scheme.SchemeRevised;
import org.meritbook.events.target.StatisticReported;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.DocumentNature;
import org.meritbook.events.type.Rank;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.Story;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is answered about documents, targets and schemes, and about any record by its id.
 */
class CatalogueAnswersTest {

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
	void tells_a_document_with_its_clauses_and_figures() {
		GraphQlTester.Response answer = ask(
				"""
						{ policies { edges { node { id title nature documentNo issuers documentDate rank regionCode state
							effectiveFrom effectiveTo note
							clauses { edges { node { id clause tier kind name localLevel ranks regionCodes leadUnits funding note
								figures { label comparator numerator denominator upper unit period bestEffort } } } } } } } }""");
		String policy = "policies.edges[0].node.";
		answer.path(policy + "documentNo").entity(String.class).isEqualTo("示例发〔2024〕1号");
		answer.path(policy + "state").entity(String.class).isEqualTo("EFFECTIVE");
		answer.path(policy + "clauses.edges[0].node.clause").entity(String.class).isEqualTo("二(一)");
		answer.path(policy + "clauses.edges[0].node.figures[0].comparator").entity(String.class).isEqualTo("AT_LEAST");
		answer.path(policy + "clauses.edges[0].node.figures[0].numerator").entity(Long.class).isEqualTo(300L);
	}

	@ParameterizedTest
	@CsvSource({ "2024-01-09, DRAFT", "2024-01-10, ISSUED", "2024-01-31, ISSUED", "2024-02-01, EFFECTIVE",
			"2028-12-31, EFFECTIVE", "2029-01-01, EXPIRED", "2030-06-01, EXPIRED" })
	void knows_the_state_of_a_document_on_any_day(String day, String state) {
		assertThat(stateOn(day)).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource({ "2028-12-31, EFFECTIVE", "2029-01-01, EFFECTIVE", "2029-06-30, EFFECTIVE", "2029-07-01, REPEALED" })
	void knows_the_state_after_an_amendment_and_a_repeal(String day, String state) {
		given(List.of(
				new PolicyAmended(Sample.POLICY, 2, "示例发〔2028〕2号", LocalDate.of(2028, 12, 1), null, "延长", Sample.BASIS,
						LocalDate.of(2028, 11, 1)),
				new PolicyRepealed(Sample.POLICY, "示例发〔2029〕3号", null, Sample.BASIS, LocalDate.of(2029, 7, 1))));
		assertThat(stateOn(day)).isEqualTo(state);
	}

	@Test
	void shows_newer_documents_first_and_drafts_without_a_date_by_the_day_they_were_written_down() {
		given(List.of(draft("policy-draft", null, LocalDate.of(2025, 1, 1)),
				draft("policy-old", LocalDate.of(2018, 5, 1), LocalDate.of(2026, 1, 1))));
		ask("{ policies { edges { node { id state } } } }").path("policies.edges[*].node.id")
			.entityList(String.class)
			.containsExactly("policy-draft", Sample.POLICY, "policy-old");
	}

	@Test
	void tells_targets_and_outside_figures_of_one_document_or_all() {
		given(List.of(statistic(LocalDate.of(2025, 12, 31), "就业人数"), statistic(LocalDate.of(2024, 12, 31), "旧报")));
		GraphQlTester.Response answer = ask("""
				{ targets { edges { node { id name statistic regionCode rank leadUnits figures { numerator }
					basis { policy { id } } } } } }""");
		answer.path("targets.edges[*].node.id")
			.entityList(String.class)
			.containsExactly("target-craftsmen", "statistic-employment");
		answer.path("targets.edges[1].node.name").entity(String.class).isEqualTo("就业人数");
		answer.path("targets.edges[1].node.statistic").entity(Boolean.class).isEqualTo(true);
		ask("{ targets(policyId: \"policy-other\") { edges { node { id } } } }").path("targets.edges")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void finds_schemes_by_kind_region_and_words() {
		assertThat(schemes("kind: HONOR_TITLE, regionCode: \"510000\", name: \"工匠\"")).containsExactly(Sample.SCHEME);
		assertThat(schemes("kind: SUBSIDY")).isEmpty();
		assertThat(schemes("regionCode: \"500000\"")).isEmpty();
		assertThat(schemes("name: \"大师\"")).isEmpty();
	}

	@Test
	void shows_the_terms_that_hold_today_and_an_act_with_the_terms_it_was_made_under() {
		given(List.of(
				new SchemeRevised(Sample.SCHEME, 2, Sample.terms("示例大工匠"), "修订", Sample.BASIS,
						LocalDate.of(2026, 6, 1)),
				new SchemeClosed(Sample.SCHEME, "到期", Sample.BASIS, LocalDate.of(2026, 7, 1))));
		String ask = """
				{ schemes { edges { node { version name closed eligibility { ruleId sentenceZh } facts { name label }
					disclosureWorkingDays disclosureConvention disclosureSource issuers { name } basis { clause } } } }
				  honoursRoll { edges { node { scheme { version name } } } } }""";
		ask(ask).path("schemes.edges[0].node.version").entity(Integer.class).isEqualTo(1);
		this.book.clock().set(LocalDate.of(2026, 6, 1));
		GraphQlTester.Response answer = ask(ask);
		answer.path("schemes.edges[0].node.name").entity(String.class).isEqualTo("示例大工匠");
		answer.path("schemes.edges[0].node.closed").entity(Boolean.class).isEqualTo(false);
		answer.path("honoursRoll.edges[0].node.scheme.name").entity(String.class).isEqualTo("示例工匠");
		this.book.clock().set(LocalDate.of(2026, 7, 1));
		ask(ask).path("schemes.edges[0].node.closed").entity(Boolean.class).isEqualTo(true);
	}

	@ParameterizedTest
	@CsvSource({ "policy-sample, Policy", "target-craftsmen, Target", "scheme-sample-craftsman, Scheme",
			"round-2026, Round", "disclosure-2026, Announcement", "honor-1, Honor",
			"organisation-bureau, Organisation" })
	void finds_any_public_record_by_its_id(String id, String type) {
		GraphQlTester.Response answer = ask("{ node(id: \"" + id + "\") { __typename id } }");
		answer.path("node.__typename").entity(String.class).isEqualTo(type);
		answer.path("node.id").entity(String.class).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "policy-none", "target-none", "statistic-none", "scheme-none", "round-none",
			"disclosure-none", "honor-none", "organisation-none", "person-1", "nomination-1", "policy", "-", "",
			"honor-\\u0000", "honor-' or '1'='1" })
	void finds_nothing_where_there_is_no_public_record(String id) {
		ask("{ node(id: \"" + id + "\") { id } }").path("node").valueIsNull();
	}

	private String stateOn(String day) {
		return ask("{ node(id: \"policy-sample\") { ... on Policy { state(on: \"" + day + "\") } } }")
			.path("node.state")
			.entity(String.class)
			.get();
	}

	private List<String> schemes(String filter) {
		return ask("{ schemes(" + filter + ") { edges { node { id } } } }").path("schemes.edges[*].node.id")
			.entityList(String.class)
			.get();
	}

	private static PolicyRegistered draft(String id, @Nullable LocalDate date, LocalDate on) {
		return new PolicyRegistered(id, DocumentNature.DRAFT_FOR_COMMENT, "示例草案", null, List.of("示例市总工会"), Rank.COUNTY,
				"511722", date, null, Basis.of(id, 0, "全文"), on);
	}

	private static StatisticReported statistic(LocalDate on, String name) {
		return new StatisticReported("statistic-employment", name, "示例市统计局", Rank.PREFECTURE, "511700", List.of(),
				Sample.BASIS, on);
	}

	private GraphQlTester.Response ask(String question) {
		return this.book.node().graphQl().document(question).execute();
	}

	private void given(List<? extends MeritbookEvent> events) {
		this.book.node();
		this.book.record(events);
		this.book.settle();
	}

}
