package org.meritbook.command.grant;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.Treasury;
import org.meritbook.command.Treasury.Application;
import org.meritbook.command.scheme.RegisterFigure;
import org.meritbook.events.batch.BankReturnReconciled;
import org.meritbook.events.fund.FundDebited;
import org.meritbook.events.grant.GrantApproved;
import org.meritbook.events.grant.GrantAssessed;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.events.grant.PaymentReturned;
import org.meritbook.events.grant.PaymentSettled;
import org.meritbook.events.grant.RecoveryClaimed;
import org.meritbook.events.grant.RecoveryReceived;
import org.meritbook.events.type.BankRow;
import org.meritbook.events.type.BankRowOutcome;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.FactType;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.OncePer;
import org.meritbook.events.type.PaymentLine;
import org.meritbook.events.type.PaymentRule;
import org.meritbook.events.type.RecoveryReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.command.Treasury.APPLIED;
import static org.meritbook.command.Treasury.APPROVED;
import static org.meritbook.command.Treasury.application;
import static org.meritbook.command.Treasury.approval;
import static org.meritbook.command.Treasury.arrived;
import static org.meritbook.command.Treasury.file;
import static org.meritbook.command.Treasury.instruction;
import static org.meritbook.command.Treasury.returned;
import static org.meritbook.command.Treasury.rule;

/**
 * One grant from the application to the last fen recovered, as the book records it.
 */
class GrantLifeTest {

	private static final String FUND = "fund-one";

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	private final Treasury treasury = new Treasury(this.book);

	private String person = "";

	private String other = "";

	@BeforeEach
	void people() {
		this.person = this.city.person();
		this.other = this.city.person();
	}

	private void rewardOf(long fen) {
		scheme(Terms.plain().paying(Treasury.fixed(fen)), rule(OncePer.BENEFICIARY, "maxFen"));
	}

	private void scheme(Terms terms, PaymentRule rule) {
		this.city.scheme(terms);
		this.treasury.pays(City.SCHEME, rule);
	}

	private String ready(String grantId) {
		return this.treasury.readyForApproval(this.treasury.applied(application(grantId, this.person)));
	}

	@Nested
	class Applying {

		@Test
		void records_the_sum_with_its_versions_inputs_and_row() {
			rewardOf(10_000_000);
			GrantLifeTest.this.treasury.applied(application("grant-1", GrantLifeTest.this.person).asking(10_000_000));
			GrantEntitled event = GrantLifeTest.this.book.newest(GrantEntitled.class);
			assertThat(event.reckoning().amountFen()).isEqualTo(10_000_000);
			assertThat(event.reckoning().rowId()).isEqualTo("full");
			assertThat(event.reckoning().ruleVersion()).isEqualTo(1);
			assertThat(event.reckoning().inputs()).extracting("name").contains("maxFen", "referenceDate");
			assertThat(Objects.requireNonNull(event.payee()).envelope()).doesNotContain("6200000000000000000");
		}

		@Test
		void refuses_one_fen_too_much_for_a_fixed_sum() {
			rewardOf(10_000_000);
			refuses("SUM_ASKED_FOR_MUST_BE_THE_SUM_DUE", "requestedFen",
					application("grant-1", GrantLifeTest.this.person).asking(10_000_001));
		}

		@Test
		void keeps_a_range_at_both_ends() {
			scheme(Terms.plain().paying(Treasury.between(100_000, 600_000)), rule(OncePer.APPLICATION, "requestedFen"));
			refuses("AMOUNT_MUST_STAY_WITHIN_THE_FIGURE", "requestedFen",
					application("grant-1", GrantLifeTest.this.person).asking(99_999));
			refuses("AMOUNT_MUST_STAY_WITHIN_THE_FIGURE", "requestedFen",
					application("grant-1", GrantLifeTest.this.person).asking(600_001));
			GrantLifeTest.this.treasury.applied(application("grant-1", GrantLifeTest.this.person).asking(100_000));
			GrantLifeTest.this.treasury.applied(application("grant-2", GrantLifeTest.this.person).asking(600_000));
		}

		@Test
		void refuses_a_scheme_without_a_payment_rule_and_a_scheme_under_a_draft() {
			GrantLifeTest.this.city.scheme(Terms.plain().paying(Treasury.fixed(1)));
			refuses("RECORD_MUST_EXIST", "ruleId", application("grant-1", GrantLifeTest.this.person));
		}

		@Test
		void refuses_whom_a_condition_leaves_out_and_who_says_too_little() {
			scheme(Terms.plain().afterThreeYears().paying(Treasury.fixed(1)), rule(OncePer.BENEFICIARY, "maxFen"));
			refuses("APPLICATION_MUST_BE_COMPLETE", "facts", application("grant-1", GrantLifeTest.this.person));
			refuses("EVERY_CONDITION_MUST_BE_MET", "facts",
					application("grant-1", GrantLifeTest.this.person).stating("servedSince", "2021-01-09"));
			GrantLifeTest.this.treasury
				.applied(application("grant-1", GrantLifeTest.this.person).stating("servedSince", "2021-01-08"));
		}

		@Test
		void refuses_a_table_of_which_no_row_fits() {
			scheme(Terms.plain().paying(Treasury.upTo(5)),
					rule(OncePer.APPLICATION,
							List.of(new org.meritbook.events.type.AmountRow("never",
									org.meritbook.events.type.AmountStage.FULL, "maxFen > 5", "5", "二")),
							List.of(), "1", Treasury.NO_SOURCE, false));
			refuses("A_DECISION_ROW_MUST_APPLY", "ruleId", application("grant-1", GrantLifeTest.this.person));
		}

	}

	@Nested
	class WithoutAFigure {

		@Test
		void records_the_entitlement_and_pays_nothing_until_the_figure_has_a_document() {
			scheme(Terms.plain().paying(Treasury.unstated()), rule(OncePer.BENEFICIARY, "maxFen"));
			GrantLifeTest.this.treasury.line(FUND, 10_000_000);
			ready("grant-1");
			assertThat(GrantLifeTest.this.book.newest(GrantEntitled.class).reckoning().amountFen()).isNull();
			GrantLifeTest.this.book.refuses("NO_PAYMENT_WITHOUT_A_FIGURE", "amountFen", approval("grant-1", FUND));
			GrantLifeTest.this.book.record(
					new RegisterFigure(City.SCHEME, "reward", 500_000, 500_000, "样财〔2024〕8号", City.CLAUSE, APPLIED));
			GrantLifeTest.this.book.record(new AssessGrant("grant-1", List.of(), "数额已登记", APPLIED));
			assertThat(GrantLifeTest.this.book.newest(GrantAssessed.class).reckoning().figureDocumentNo())
				.isEqualTo("样财〔2024〕8号");
			GrantLifeTest.this.book.record(approval("grant-1", FUND));
			assertThat(GrantLifeTest.this.book.newest(GrantApproved.class).amountFen()).isEqualTo(500_000);
		}

		@Test
		void refuses_a_figure_for_a_stated_amount_and_a_figure_upside_down() {
			GrantLifeTest.this.city.scheme(Terms.plain().paying(Treasury.fixed(5)));
			GrantLifeTest.this.book.refuses("FIGURE_FILLS_AN_UNSTATED_AMOUNT", "ruleId",
					new RegisterFigure(City.SCHEME, "reward", 1, 1, "样财〔2024〕8号", City.CLAUSE, APPLIED));
			GrantLifeTest.this.city.scheme("scheme-other", Terms.plain().paying(Treasury.unstated()));
			GrantLifeTest.this.book.refuses("FIGURE_ENDS_MUST_BE_IN_ORDER", "minFen",
					new RegisterFigure("scheme-other", "reward", 2, 1, "样财〔2024〕8号", City.CLAUSE, APPLIED));
		}

	}

	@Nested
	class Approving {

		@Test
		void comes_after_review_and_notice_and_within_the_entitlement() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.line(FUND, 10_000_000);
			GrantLifeTest.this.treasury.applied(application("grant-1", GrantLifeTest.this.person));
			GrantLifeTest.this.book.refuses("REVIEW_COMES_BEFORE_APPROVAL", "grantId", approval("grant-1", FUND));
			GrantLifeTest.this.book.record(new ReviewGrant("grant-1", true, "", "maker", APPLIED));
			GrantLifeTest.this.book.refuses("A_GRANT_IS_REVIEWED_ONCE", "grantId",
					new ReviewGrant("grant-1", true, "", "maker", APPLIED));
			GrantLifeTest.this.book.refuses("NO_PAYMENT_BEFORE_THE_GRANTS_NOTICE_ENDS", "on",
					approval("grant-1", FUND));
			GrantLifeTest.this.book.record(new DiscloseGrants("disclosure-1", List.of("grant-1"), APPLIED));
			GrantLifeTest.this.book.refuses("NO_PAYMENT_BEFORE_THE_GRANTS_NOTICE_ENDS", "on",
					new ApproveGrant("grant-1", FUND, null, "样定〔2024〕3号", "checker", APPLIED.plusDays(7)));
			GrantLifeTest.this.book.refuses("STEPS_OF_A_GRANT_COME_IN_ORDER", "on",
					new ApproveGrant("grant-1", FUND, null, "样定〔2024〕3号", "checker", APPLIED.minusDays(1)));
			GrantLifeTest.this.book.refuses("APPROVAL_STAYS_WITHIN_THE_ENTITLEMENT", "amountFen",
					approval("grant-1", FUND, 1_000_001L));
			GrantLifeTest.this.book
				.record(new ApproveGrant("grant-1", FUND, 1_000_000L, "样定〔2024〕3号", "checker", APPLIED.plusDays(8)));
			GrantLifeTest.this.book.refuses("ONE_INSTALMENT_AT_A_TIME", "grantId", approval("grant-1", FUND));
		}

		@Test
		void needs_three_people() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.line(FUND, 10_000_000);
			ready("grant-1");
			GrantLifeTest.this.book.refuses("MAKER_CHECKER_AND_PAYER_ARE_THREE_PEOPLE", "",
					new ApproveGrant("grant-1", FUND, null, "样定〔2024〕3号", "maker", APPROVED));
			GrantLifeTest.this.book.record(approval("grant-1", FUND));
			for (String account : List.of("maker", "checker")) {
				GrantLifeTest.this.book.refuses("MAKER_CHECKER_AND_PAYER_ARE_THREE_PEOPLE", "",
						new org.meritbook.command.batch.InstructPayments("batch-1", FUND, List.of("grant-1"), account,
								APPROVED));
			}
			GrantLifeTest.this.book.record(instruction("batch-1", FUND, "grant-1"));
		}

		@Test
		void stays_within_the_budget_line() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.line(FUND, 999_999);
			ready("grant-1");
			GrantLifeTest.this.book.refuses("BUDGET_LINE_IS_NOT_EXCEEDED", "fundId", approval("grant-1", FUND));
			GrantLifeTest.this.book.refuses("RECORD_MUST_EXIST", "", approval("grant-1", "fund-of-nobody"));
			GrantLifeTest.this.treasury.line("fund-enough", 1_000_000);
			GrantLifeTest.this.book.record(approval("grant-1", "fund-enough"));
		}

		@Test
		void never_pays_a_tax_offset_or_money_of_an_enterprise() {
			for (FundingRoute route : List.of(FundingRoute.TAX_OFFSET, FundingRoute.ENTERPRISE)) {
				String schemeId = GrantLifeTest.this.city.scheme(
						"scheme-" + route.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
						Terms.plain().paying(Treasury.fixed(5)).fundedBy(route));
				GrantLifeTest.this.treasury.pays(schemeId, rule(OncePer.APPLICATION, "maxFen"));
				String grantId = "grant-" + schemeId;
				GrantLifeTest.this.treasury.readyForApproval(GrantLifeTest.this.treasury
					.applied(application(grantId, GrantLifeTest.this.person).under(schemeId)));
				GrantLifeTest.this.book.refuses((route == FundingRoute.TAX_OFFSET) ? "TAX_OFFSET_IS_NEVER_PAID"
						: "ENTERPRISE_MONEY_IS_NOT_PAID_BY_THE_TREASURY", "grantId", approval(grantId, FUND));
			}
		}

		@Test
		void ends_with_a_refusal_that_frees_what_it_counted_against() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.applied(application("grant-1", GrantLifeTest.this.person));
			refuses("PAID_ONCE_PER_BENEFICIARY", "subjectId", application("grant-2", GrantLifeTest.this.person));
			GrantLifeTest.this.book.record(new RefuseGrant("grant-1", "材料不实", null, APPLIED));
			GrantLifeTest.this.book.refuses("GRANT_MUST_STAND", "grantId",
					new ReviewGrant("grant-1", true, "", "maker", APPLIED));
			GrantLifeTest.this.treasury.applied(application("grant-2", GrantLifeTest.this.person));
			GrantLifeTest.this.treasury.line(FUND, 1_000_000);
			GrantLifeTest.this.treasury.readyForApproval("grant-2");
			GrantLifeTest.this.book.record(approval("grant-2", FUND));
			GrantLifeTest.this.book.refuses("ONLY_AN_UNAPPROVED_GRANT_IS_REFUSED", "grantId",
					new RefuseGrant("grant-2", "材料不实", null, APPROVED));
		}

	}

	@Nested
	class Paying {

		@Test
		void settles_by_the_file_of_the_bank() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.line(FUND, 1_000_000);
			ready("grant-1");
			PaymentLine line = GrantLifeTest.this.treasury.instructed("batch-1", FUND, "grant-1").getFirst();
			GrantLifeTest.this.book.record(file("batch-1", true, arrived(line)));
			assertThat(GrantLifeTest.this.book.newest(PaymentSettled.class).amountFen()).isEqualTo(1_000_000);
			assertThat(GrantLifeTest.this.book.newest(FundDebited.class).amountFen()).isEqualTo(1_000_000);
			GrantLifeTest.this.book.refuses("ONLY_RESERVED_MONEY_IS_INSTRUCTED", "grantIds",
					instruction("batch-2", FUND, "grant-1"));
			GrantLifeTest.this.book.refuses("APPROVAL_STAYS_WITHIN_THE_ENTITLEMENT", "amountFen",
					approval("grant-1", FUND));
		}

		@Test
		void pays_again_what_the_bank_returned_and_never_twice() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.line(FUND, 1_000_000);
			ready("grant-1");
			PaymentLine line = GrantLifeTest.this.treasury.instructed("batch-1", FUND, "grant-1").getFirst();
			GrantLifeTest.this.book.record(file("batch-1", true, returned(line)));
			assertThat(GrantLifeTest.this.book.newest(PaymentReturned.class).reason()).isEqualTo("户名不符");
			assertThat(GrantLifeTest.this.book.events(FundDebited.class)).isEmpty();
			GrantLifeTest.this.book.record(instruction("batch-2", FUND, "grant-1"));
			GrantLifeTest.this.book.refuses("ONLY_RESERVED_MONEY_IS_INSTRUCTED", "grantIds",
					instruction("batch-3", FUND, "grant-1"));
			PaymentLine again = GrantLifeTest.this.book.newest(org.meritbook.events.batch.BatchInstructed.class)
				.lines()
				.getFirst();
			assertThat(again.paymentId()).isNotEqualTo(line.paymentId());
			GrantLifeTest.this.book.record(file("batch-2", true, arrived(again)));
			GrantLifeTest.this.book.refuses("EVERY_ROW_MUST_BE_OURS", "content", file("batch-2", true, arrived(again)));
		}

		@Test
		void writes_down_rows_that_do_not_fit_and_lets_them_change_nothing() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.line(FUND, 2_000_000);
			ready("grant-1");
			GrantLifeTest.this.treasury.readyForApproval(
					GrantLifeTest.this.treasury.applied(application("grant-2", GrantLifeTest.this.other)));
			List<PaymentLine> lines = GrantLifeTest.this.treasury.instructed("batch-1", FUND, "grant-1", "grant-2");
			String[] rows = { "payment-nobody,1.00,成功,", arrived(lines.get(0)), arrived(lines.get(0)),
					lines.get(1).paymentId() + ",10000.01,成功,", "broken" };
			GrantLifeTest.this.book.refuses("EVERY_ROW_MUST_BE_OURS", "content", file("batch-1", true, rows));
			GrantLifeTest.this.book.record(file("batch-1", false, rows));
			BankReturnReconciled event = GrantLifeTest.this.book.newest(BankReturnReconciled.class);
			assertThat(event.rows()).extracting(BankRow::outcome)
				.containsExactly(BankRowOutcome.UNKNOWN, BankRowOutcome.SETTLED, BankRowOutcome.REPEATED,
						BankRowOutcome.WRONG_SUM, BankRowOutcome.UNREADABLE);
			assertThat(event.answered()).isEqualTo(1);
			assertThat(event.open()).isEqualTo(1);
			assertThat(GrantLifeTest.this.book.events(PaymentSettled.class)).hasSize(1);
			GrantLifeTest.this.book.refuses("BANK_FILE_MUST_BE_READABLE", "content", file("batch-1", false));
		}

		@Test
		void wants_an_account_a_fitting_line_and_a_list_without_repetition() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.line(FUND, 1_000_000);
			GrantLifeTest.this.treasury.line("fund-two", 1_000_000);
			GrantLifeTest.this.treasury.readyForApproval(GrantLifeTest.this.treasury
				.applied(application("grant-1", GrantLifeTest.this.person).withoutAccount()));
			GrantLifeTest.this.book.record(approval("grant-1", FUND));
			GrantLifeTest.this.book.refuses("PAYEE_MUST_BE_KNOWN", "grantIds", instruction("batch-1", FUND, "grant-1"));
			GrantLifeTest.this.book.record(new CorrectPayee("grant-1",
					new org.meritbook.events.privacy.PersonalDetails(java.util.Map.of("account", "62")), "补登",
					APPROVED));
			GrantLifeTest.this.book.refuses("ONLY_RESERVED_MONEY_IS_INSTRUCTED", "grantIds",
					instruction("batch-1", "fund-two", "grant-1"));
			GrantLifeTest.this.book.refuses("A_BATCH_NAMES_EACH_GRANT_ONCE", "grantIds",
					instruction("batch-1", FUND, "grant-1", "grant-1"));
			GrantLifeTest.this.book.record(instruction("batch-1", FUND, "grant-1"));
		}

	}

	@Nested
	class Settling {

		/** 启东 2025: the sums of domain 2.5. */
		private void apprentices(long planned, long rateFen, int years) {
			scheme(Terms.plain().paying(Treasury.upTo(600_000)),
					rule(OncePer.APPLICATION,
							List.of(Treasury.row("finished * rateFen * years"),
									Treasury.ahead("planned * rateFen * 50 / 100")),
							List.of(fact("planned"), fact("finished"), fact("rateFen"), fact("years")),
							"finished * years", Treasury.NO_SOURCE, false));
			GrantLifeTest.this.treasury.line(FUND, 100_000_000);
			GrantLifeTest.this.treasury.readyForApproval(GrantLifeTest.this.treasury
				.applied(application("grant-1", GrantLifeTest.this.person).stating("planned", planned)
					.stating("rateFen", rateFen)
					.stating("years", years)));
		}

		private void payAll(String batchId) {
			PaymentLine line = GrantLifeTest.this.treasury.instructed(batchId, FUND, "grant-1").getFirst();
			GrantLifeTest.this.book.record(file(batchId, true, arrived(line)));
		}

		private void finished(long heads) {
			GrantLifeTest.this.book.record(new AssessGrant("grant-1",
					List.of(new org.meritbook.events.type.Fact("finished", Long.toString(heads), null)), "结业结算",
					APPROVED));
		}

		@Test
		void pays_half_ahead_and_the_rest_for_those_who_finished() {
			apprentices(45, 500_000, 2);
			GrantLifeTest.this.book.refuses("PREPAYMENT_STAYS_WITHIN_ITS_SHARE", "amountFen",
					approval("grant-1", FUND, 11_250_001L));
			payAll("batch-1");
			assertThat(GrantLifeTest.this.book.newest(GrantApproved.class).amountFen()).isEqualTo(11_250_000);
			finished(33);
			payAll("batch-2");
			assertThat(GrantLifeTest.this.book.newest(GrantApproved.class).amountFen()).isEqualTo(21_750_000);
			assertThat(GrantLifeTest.this.book.events(RecoveryClaimed.class)).isEmpty();
		}

		@Test
		void pays_the_second_case_of_the_notice_too() {
			apprentices(33, 400_000, 1);
			payAll("batch-1");
			assertThat(GrantLifeTest.this.book.newest(GrantApproved.class).amountFen()).isEqualTo(6_600_000);
			finished(32);
			payAll("batch-2");
			assertThat(GrantLifeTest.this.book.newest(GrantApproved.class).amountFen()).isEqualTo(6_200_000);
		}

		@Test
		void claims_back_what_was_paid_ahead_for_those_who_did_not_finish() {
			apprentices(45, 500_000, 2);
			payAll("batch-1");
			finished(10);
			RecoveryClaimed claim = GrantLifeTest.this.book.newest(RecoveryClaimed.class);
			assertThat(claim.claimedFen()).isEqualTo(1_250_000);
			assertThat(claim.reason()).isEqualTo(RecoveryReason.SHORTFALL);
			GrantLifeTest.this.book.refuses("RECOVERY_STAYS_WITHIN_THE_CLAIM", "amountFen",
					new RecordRecovery("grant-1", 1_250_001, "缴款1", APPROVED));
			GrantLifeTest.this.book.record(new RecordRecovery("grant-1", 1_250_000, "缴款1", APPROVED));
			assertThat(GrantLifeTest.this.book.newest(RecoveryReceived.class).amountFen()).isEqualTo(1_250_000);
		}

		@Test
		void reckons_nothing_while_money_is_on_its_way() {
			apprentices(45, 500_000, 2);
			GrantLifeTest.this.book.record(approval("grant-1", FUND));
			GrantLifeTest.this.book.refuses("NOTHING_IS_RECKONED_WHILE_MONEY_IS_ON_ITS_WAY", "grantId",
					new AssessGrant("grant-1", List.of(), "结算", APPROVED));
		}

		private static FactDeclaration fact(String name) {
			return new FactDeclaration(name, FactType.INTEGER, "事项", false);
		}

	}

	@Nested
	class Recovering {

		@Test
		void stops_what_is_unpaid_gives_its_money_back_and_claims_what_was_paid() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.paid("grant-1", GrantLifeTest.this.person);
			GrantLifeTest.this.book
				.record(new ClaimRecovery("grant-1", 0L, RecoveryReason.FALSE_STATEMENT, null, "样定〔2024〕9号", APPROVED));
			assertThat(GrantLifeTest.this.book.newest(RecoveryClaimed.class).claimedFen()).isEqualTo(1_000_000);
			GrantLifeTest.this.book.refuses("A_RECOVERY_IS_CLAIMED_ONCE", "grantId",
					new ClaimRecovery("grant-1", 0L, RecoveryReason.FALSE_STATEMENT, null, "样定〔2024〕9号", APPROVED));
			GrantLifeTest.this.book.refuses("GRANT_MUST_STAND", "grantId", approval("grant-1", "fund-of-grant-1"));
		}

		@Test
		void leaves_no_more_than_was_due_and_no_less_than_nothing() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.paid("grant-1", GrantLifeTest.this.person);
			for (long left : new long[] { -1, 1_000_001 }) {
				GrantLifeTest.this.book.refuses("CLAIM_LEAVES_A_PART_OF_THE_ENTITLEMENT", "entitledFen",
						new ClaimRecovery("grant-1", left, RecoveryReason.OVERPAID, null, "样定〔2024〕9号", APPROVED));
			}
			GrantLifeTest.this.book
				.record(new ClaimRecovery("grant-1", 400_000L, RecoveryReason.OVERPAID, null, "样定〔2024〕9号", APPROVED));
			assertThat(GrantLifeTest.this.book.newest(RecoveryClaimed.class).claimedFen()).isEqualTo(600_000);
		}

		@Test
		void releases_what_the_bank_returns_after_the_claim() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.line(FUND, 1_000_000);
			ready("grant-1");
			PaymentLine line = GrantLifeTest.this.treasury.instructed("batch-1", FUND, "grant-1").getFirst();
			ClaimRecovery claim = new ClaimRecovery("grant-1", 0L, RecoveryReason.FALSE_STATEMENT, null, "样定〔2024〕9号",
					APPROVED);
			GrantLifeTest.this.book.record(claim);
			GrantLifeTest.this.book.record(file("batch-1", true, returned(line)));
			GrantLifeTest.this.book.record(claim);
			assertThat(GrantLifeTest.this.book.newest(org.meritbook.events.fund.FundReleased.class).amountFen())
				.isEqualTo(1_000_000);
			GrantLifeTest.this.book.refuses("A_RECOVERY_IS_CLAIMED_ONCE", "grantId", claim);
		}

		@Test
		void releases_money_that_was_set_aside() {
			rewardOf(1_000_000);
			GrantLifeTest.this.treasury.line(FUND, 1_000_000);
			ready("grant-1");
			GrantLifeTest.this.book.record(approval("grant-1", FUND));
			GrantLifeTest.this.book.record(
					new ClaimRecovery("grant-1", null, RecoveryReason.FALSE_STATEMENT, null, "样定〔2024〕9号", APPROVED));
			assertThat(GrantLifeTest.this.book.newest(org.meritbook.events.fund.FundReleased.class).amountFen())
				.isEqualTo(1_000_000);
			assertThat(GrantLifeTest.this.book.newest(RecoveryClaimed.class).claimedFen()).isZero();
		}

	}

	private void refuses(String code, String field, Application application) {
		this.book.refuses(code, field, application.build());
	}

}
