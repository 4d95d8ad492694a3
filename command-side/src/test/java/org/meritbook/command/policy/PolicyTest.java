package org.meritbook.command.policy;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.Deciding;
import org.meritbook.events.policy.ClauseRegistered;
import org.meritbook.events.policy.PolicyAmended;
import org.meritbook.events.policy.PolicyIssued;
import org.meritbook.events.policy.PolicyRegistered;
import org.meritbook.events.policy.PolicyRepealed;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Comparator;
import org.meritbook.events.type.DocumentNature;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;

import static org.meritbook.command.Refusals.refusal;

class PolicyTest {

	private static final String ID = "policy-sample";

	private static final LocalDate ISSUED = LocalDate.of(2023, 3, 1);

	private static final LocalDate FROM = LocalDate.of(2023, 4, 1);

	private final FixtureConfiguration<Policy> policy = Deciding.about(Policy.class);

	@Nested
	class RegisterPolicyCommand {

		@Test
		void records_a_document_as_a_draft_that_rests_on_itself() {
			PolicyTest.this.policy.givenNoPriorActivity()
				.when(registering(ID, "511700"))
				.expectEvents(registered(LocalDate.of(2023, 2, 20)));
		}

		@ParameterizedTest
		@ValueSource(strings = { "sample", "policy-", "policy--a", "policy-a b", "scheme-a", "policy-样例" })
		void refuses_an_id_that_is_not_well_formed(String id) {
			PolicyTest.this.policy.givenNoPriorActivity()
				.when(registering(id, "511700"))
				.expectNoEvents()
				.expectException(refusal("ID_MUST_BE_WELL_FORMED", "policyId"));
		}

		@ParameterizedTest
		@ValueSource(strings = { "999999", "5117", "51170O", "511721", "" })
		void refuses_a_region_that_does_not_stand_on_the_day(String code) {
			PolicyTest.this.policy.givenNoPriorActivity()
				.when(registering(ID, code))
				.expectNoEvents()
				.expectException(refusal("REGION_MUST_EXIST", "regionCode"));
		}

		private RegisterPolicy registering(String id, String regionCode) {
			return new RegisterPolicy(id, DocumentNature.NORMATIVE, "样例办法", "样发〔2023〕1号", List.of("样例局"),
					Rank.PREFECTURE, regionCode, LocalDate.of(2023, 2, 20), null, ISSUED);
		}

	}

	@Nested
	class IssuePolicyCommand {

		@Test
		void records_the_first_version() {
			PolicyTest.this.policy.given(registered(null))
				.when(new IssuePolicy(ID, "样发〔2023〕1号", FROM, null, ISSUED))
				.expectEvents(issued(null));
		}

		@Test
		void accepts_a_document_in_force_for_a_single_day() {
			PolicyTest.this.policy.given(registered(null))
				.when(new IssuePolicy(ID, "样发〔2023〕1号", FROM, FROM, ISSUED))
				.expectEvents(issued(FROM));
		}

		@Test
		void refuses_a_second_issue() {
			PolicyTest.this.policy.given(registered(null), issued(null))
				.when(new IssuePolicy(ID, "样发〔2023〕2号", FROM, null, ISSUED))
				.expectNoEvents()
				.expectException(refusal("POLICY_IS_ISSUED_ONCE", "policyId"));
		}

		@Test
		void refuses_a_last_day_before_the_first() {
			PolicyTest.this.policy.given(registered(null))
				.when(new IssuePolicy(ID, "样发〔2023〕1号", FROM, FROM.minusDays(1), ISSUED))
				.expectNoEvents()
				.expectException(refusal("POLICY_DATES_MUST_BE_IN_ORDER", "effectiveTo"));
		}

	}

	@Nested
	class AmendPolicyCommand {

		@Test
		void records_the_next_version_by_the_amending_document() {
			PolicyTest.this.policy.given(registered(null), issued(null))
				.when(amending(null))
				.expectEvents(new PolicyAmended(ID, 2, "样发〔2024〕9号", FROM, null, "样例修订",
						Basis.of(ID, 2, "题头").decidedBy("样发〔2024〕9号"), ISSUED));
		}

		@Test
		void refuses_a_document_that_was_not_issued() {
			PolicyTest.this.policy.given(registered(null))
				.when(amending(null))
				.expectNoEvents()
				.expectException(refusal("ONLY_AN_ISSUED_POLICY_CAN_CHANGE", "policyId"));
		}

		@Test
		void refuses_a_repealed_document() {
			PolicyTest.this.policy.given(registered(null), issued(null), repealed())
				.when(amending(null))
				.expectNoEvents()
				.expectException(refusal("ONLY_AN_ISSUED_POLICY_CAN_CHANGE", "policyId"));
		}

		@Test
		void refuses_a_last_day_before_the_first() {
			PolicyTest.this.policy.given(registered(null), issued(null))
				.when(amending(FROM.minusDays(1)))
				.expectNoEvents()
				.expectException(refusal("POLICY_DATES_MUST_BE_IN_ORDER", "effectiveTo"));
		}

		private AmendPolicy amending(@Nullable LocalDate effectiveTo) {
			return new AmendPolicy(ID, "样发〔2024〕9号", FROM, effectiveTo, "样例修订", ISSUED);
		}

	}

	@Nested
	class RepealPolicyCommand {

		@Test
		void records_the_end_and_the_successor() {
			PolicyTest.this.policy.given(registered(null), issued(null)).when(repealing()).expectEvents(repealed());
		}

		@Test
		void refuses_a_draft() {
			PolicyTest.this.policy.given(registered(null))
				.when(repealing())
				.expectNoEvents()
				.expectException(refusal("ONLY_AN_ISSUED_POLICY_CAN_CHANGE", "policyId"));
		}

		@Test
		void refuses_a_second_repeal() {
			PolicyTest.this.policy.given(registered(null), issued(null), repealed())
				.when(repealing())
				.expectNoEvents()
				.expectException(refusal("ONLY_AN_ISSUED_POLICY_CAN_CHANGE", "policyId"));
		}

		private RepealPolicy repealing() {
			return new RepealPolicy(ID, "样发〔2025〕3号", "policy-next", ISSUED);
		}

	}

	@Nested
	class RegisterClauseCommand {

		private static final Figure TEN = new Figure("人数", Comparator.AT_MOST, 10L, 1, null, "名", "", false);

		@Test
		void records_the_clause_on_the_date_of_the_document() {
			PolicyTest.this.policy.given(registered(LocalDate.of(2023, 2, 20)))
				.when(registering("clause-1", "RULE", TEN))
				.expectEvents(clause(LocalDate.of(2023, 2, 20)));
		}

		@Test
		void records_the_clause_of_an_undated_document_on_the_day_it_was_written_down() {
			PolicyTest.this.policy.given(registered(null))
				.when(registering("clause-1", "RULE", TEN))
				.expectEvents(clause(ISSUED));
		}

		@Test
		void refuses_a_clause_that_is_registered() {
			PolicyTest.this.policy.given(registered(null), clause(ISSUED))
				.when(registering("clause-1", "RULE", TEN))
				.expectNoEvents()
				.expectException(refusal("CLAUSE_IS_REGISTERED_ONCE", "clauseId"));
		}

		@Test
		void refuses_a_tier_that_is_not_known() {
			PolicyTest.this.policy.given(registered(null))
				.when(registering("clause-1", "rule", TEN))
				.expectNoEvents()
				.expectException(refusal("CLAUSE_TIER_MUST_BE_KNOWN", "tier"));
		}

		@Test
		void refuses_a_figure_without_the_numbers_of_its_comparator() {
			Figure upsideDown = new Figure("人数", Comparator.BETWEEN, 3L, 1, 2L, "名", "", false);
			PolicyTest.this.policy.given(registered(null))
				.when(registering("clause-1", "RULE", upsideDown))
				.expectNoEvents()
				.expectException(refusal("FIGURE_MUST_BE_READABLE", "figures"));
		}

		private RegisterClause registering(String clauseId, String tier, Figure figure) {
			return new RegisterClause(ID, clauseId, "二(一)", tier, "荣誉称号", "样例英才", "市级", List.of(Rank.PREFECTURE),
					List.of("511700"), List.of("样例局"), List.of(figure), null, null);
		}

		private ClauseRegistered clause(LocalDate on) {
			return new ClauseRegistered(ID, "clause-1", "二(一)", "RULE", "荣誉称号", "样例英才", "市级", List.of(Rank.PREFECTURE),
					List.of("511700"), List.of("样例局"), List.of(TEN), null, null, Basis.of(ID, 0, "二(一)"), on);
		}

	}

	private static PolicyRegistered registered(@Nullable LocalDate documentDate) {
		return new PolicyRegistered(ID, DocumentNature.NORMATIVE, "样例办法", "样发〔2023〕1号", List.of("样例局"), Rank.PREFECTURE,
				"511700", documentDate, null, Basis.of(ID, 0, "题头"), ISSUED);
	}

	private static PolicyIssued issued(@Nullable LocalDate effectiveTo) {
		return new PolicyIssued(ID, 1, "样发〔2023〕1号", FROM, effectiveTo, Basis.of(ID, 1, "题头"), ISSUED);
	}

	private static PolicyRepealed repealed() {
		return new PolicyRepealed(ID, "样发〔2025〕3号", "policy-next", Basis.of(ID, 1, "题头").decidedBy("样发〔2025〕3号"),
				ISSUED);
	}

}
