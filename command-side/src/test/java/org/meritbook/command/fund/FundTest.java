package org.meritbook.command.fund;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.command.City;
import org.meritbook.command.Deciding;
import org.meritbook.events.fund.BudgetAppropriated;
import org.meritbook.events.fund.BudgetLineOpened;
import org.meritbook.events.fund.UpperMoneyApplied;
import org.meritbook.events.fund.UpperMoneyGranted;
import org.meritbook.events.fund.UpperMoneyReceived;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.FundAccount;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.Posting;

import static org.meritbook.command.Refusals.refusal;

class FundTest {

	private static final String ID = "fund-sample";

	private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

	private static final Basis BASIS = Basis.of(City.POLICY, 1, City.CLAUSE.clause());

	private static final Basis DOCUMENT = BASIS.decidedBy("样预〔2024〕1号");

	private final FixtureConfiguration<Fund> fund = Deciding.about(Fund.class);

	@Nested
	class OpenBudgetLineCommand {

		@Test
		void opens_a_line_of_the_own_budget_and_of_the_upper_level() {
			for (FundingRoute route : List.of(FundingRoute.OWN_BUDGET, FundingRoute.UPPER_LEVEL_APPLICATION)) {
				Deciding.about(Fund.class)
					.givenNoPriorActivity()
					.when(opening(ID, route, City.BUREAU))
					.expectEvents(opened(route));
			}
		}

		@Test
		void refuses_a_route_that_the_treasury_does_not_pay() {
			for (FundingRoute route : List.of(FundingRoute.ENTERPRISE, FundingRoute.TAX_OFFSET, FundingRoute.NONE,
					FundingRoute.UNSTATED)) {
				refuses("ONLY_A_PAYING_ROUTE_HAS_A_BUDGET_LINE", "fundingRoute", opening(ID, route, City.BUREAU), null);
			}
		}

		@Test
		void refuses_a_badly_written_id_and_an_owner_nobody_knows() {
			refuses("ID_MUST_BE_WELL_FORMED", "fundId", opening("line-1", FundingRoute.OWN_BUDGET, City.BUREAU), null);
			refuses("RECORD_MUST_EXIST", "ownerId", opening(ID, FundingRoute.OWN_BUDGET, "organisation-nobody"), null);
		}

	}

	@Nested
	class OwnMoney {

		@Test
		void moves_from_the_source_to_what_is_available() {
			FundTest.this.fund.given(opened(FundingRoute.OWN_BUDGET))
				.when(new AppropriateBudget(ID, 500, "样预〔2024〕1号", DAY))
				.expectEvents(new BudgetAppropriated(ID, 500,
						moved(FundAccount.APPROPRIATION, FundAccount.AVAILABLE, 500), DOCUMENT, DAY));
		}

		@Test
		void refuses_a_sum_of_nothing_and_money_of_another_route() {
			refuses("MONEY_MUST_BE_PLAUSIBLE", "amountFen", new AppropriateBudget(ID, 0, "样预〔2024〕1号", DAY),
					FundingRoute.OWN_BUDGET);
			refuses("MONEY_MUST_BE_PLAUSIBLE", "amountFen",
					new AppropriateBudget(ID, 1_000_000_000_000_001L, "样预〔2024〕1号", DAY), FundingRoute.OWN_BUDGET);
			refuses("BUDGET_LINE_MUST_FIT_THE_ROUTE", "fundId", new AppropriateBudget(ID, 1, "样预〔2024〕1号", DAY),
					FundingRoute.UPPER_LEVEL_APPLICATION);
			refuses("BUDGET_LINE_MUST_FIT_THE_ROUTE", "fundId", new ApplyForUpperMoney(ID, 1, "样预〔2024〕1号", DAY),
					FundingRoute.OWN_BUDGET);
		}

	}

	@Nested
	class MoneyOfTheUpperLevel {

		private final BudgetLineOpened line = opened(FundingRoute.UPPER_LEVEL_APPLICATION);

		private final UpperMoneyApplied applied = new UpperMoneyApplied(ID, 500,
				moved(FundAccount.UPPER_SOURCE, FundAccount.UPPER_APPLIED, 500), DOCUMENT, DAY);

		private final UpperMoneyGranted granted = new UpperMoneyGranted(ID, 400,
				moved(FundAccount.UPPER_APPLIED, FundAccount.UPPER_GRANTED, 400), DOCUMENT, DAY);

		@Test
		void is_applied_for_then_granted_then_received() {
			FundTest.this.fund.given(this.line)
				.when(new ApplyForUpperMoney(ID, 500, "样预〔2024〕1号", DAY))
				.expectEvents(this.applied);
			Deciding.about(Fund.class)
				.given(this.line, this.applied)
				.when(new RecordUpperGrant(ID, 400, "样预〔2024〕1号", DAY))
				.expectEvents(this.granted);
			Deciding.about(Fund.class)
				.given(this.line, this.applied, this.granted)
				.when(new RecordUpperReceipt(ID, 400, "样预〔2024〕1号", DAY))
				.expectEvents(new UpperMoneyReceived(ID, 400,
						moved(FundAccount.UPPER_GRANTED, FundAccount.AVAILABLE, 400), DOCUMENT, DAY));
		}

		@Test
		void refuses_a_grant_over_the_application_and_a_receipt_over_the_grant() {
			FundTest.this.fund.given(this.line, this.applied)
				.when(new RecordUpperGrant(ID, 501, "样预〔2024〕1号", DAY))
				.expectException(refusal("UPPER_STEPS_COME_IN_ORDER", "amountFen"));
			Deciding.about(Fund.class)
				.given(this.line, this.applied, this.granted)
				.when(new RecordUpperReceipt(ID, 401, "样预〔2024〕1号", DAY))
				.expectException(refusal("UPPER_STEPS_COME_IN_ORDER", "amountFen"));
		}

	}

	private static void refuses(String code, String field, Object command, @Nullable FundingRoute route) {
		FixtureConfiguration<Fund> fixture = Deciding.about(Fund.class);
		((route != null) ? fixture.given(opened(route)) : fixture.givenNoPriorActivity()).when(command)
			.expectException(refusal(code, field));
	}

	private static OpenBudgetLine opening(String fundId, FundingRoute route, String ownerId) {
		return new OpenBudgetLine(fundId, "样例预算", 2024, "511700", route, ownerId, City.CLAUSE, DAY);
	}

	private static BudgetLineOpened opened(FundingRoute route) {
		return new BudgetLineOpened(ID, "样例预算", 2024, "511700", route, City.BUREAU, BASIS, DAY);
	}

	private static List<Posting> moved(FundAccount from, FundAccount to, long fen) {
		return List.of(new Posting(from, -fen), new Posting(to, fen));
	}

}
