package org.meritbook.command.scheme;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.command.City;
import org.meritbook.command.Deciding;
import org.meritbook.command.Terms;
import org.meritbook.command.Treasury;
import org.meritbook.events.scheme.FigureRegistered;
import org.meritbook.events.scheme.PaymentRuleDefined;
import org.meritbook.events.scheme.SchemeClosed;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.type.AmountCap;
import org.meritbook.events.type.AmountRow;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.AmountStage;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.CapKind;
import org.meritbook.events.type.EligibilityRule;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.FactType;
import org.meritbook.events.type.OncePer;
import org.meritbook.events.type.PaymentRule;

import static org.meritbook.command.Refusals.refusal;

/**
 * What a clerk may define about money.
 */
class PaymentRuleTest {

	private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

	private static final Basis BASIS = Basis.of(City.POLICY, 1, City.CLAUSE.clause());

	private static final PaymentRule RULE = Treasury.rule(OncePer.BENEFICIARY, "maxFen");

	private final FixtureConfiguration<Scheme> scheme = Deciding.about(Scheme.class);

	@Nested
	class DefinePaymentRuleCommand {

		@Test
		void records_the_rule_and_counts_its_versions() {
			PaymentRuleTest.this.scheme.given(defined(Treasury.fixed(5)))
				.when(defining(RULE))
				.expectEvents(new PaymentRuleDefined(City.SCHEME, 1, RULE, BASIS, DAY));
			Deciding.about(Scheme.class)
				.given(defined(Treasury.fixed(5)), new PaymentRuleDefined(City.SCHEME, 1, RULE, BASIS, DAY))
				.when(defining(RULE))
				.expectEvents(new PaymentRuleDefined(City.SCHEME, 2, RULE, BASIS, DAY));
		}

		@Test
		void refuses_an_amount_that_the_terms_do_not_state() {
			refuses("PAYMENT_CARRIES_OUT_A_STATED_AMOUNT", "rule.ruleId", defining(RULE));
		}

		@Test
		void refuses_a_table_without_a_row_for_the_full_sum() {
			refuses("A_TABLE_NEEDS_A_ROW", "rule.rows", defining(with(List.of(Treasury.ahead("maxFen")), List.of())),
					Treasury.fixed(5));
		}

		@Test
		void refuses_a_limit_of_nothing() {
			refuses("CAPS_MUST_BE_POSITIVE", "rule.caps",
					defining(Treasury.rule(OncePer.APPLICATION, "maxFen", new AmountCap(CapKind.FEN_PER_YEAR, 0, "九"))),
					Treasury.fixed(5));
		}

		@Test
		void refuses_names_that_are_used_twice_or_belong_to_the_book() {
			refuses("NAMES_MUST_BE_UNIQUE", "rule.rows",
					defining(with(List.of(Treasury.row("maxFen"), Treasury.row("minFen")), List.of())),
					Treasury.fixed(5));
			refuses("NAMES_MUST_BE_UNIQUE", "rule.facts", defining(with(List.of(Treasury.row("maxFen")),
					List.of(new FactDeclaration("maxFen", FactType.INTEGER, "事项", false)))), Treasury.fixed(5));
		}

		@Test
		void refuses_rows_conditions_and_units_that_cannot_be_read() {
			for (String amount : List.of("unknown", "true", "'text'", "1.5", "maxFen +", "now()", "maxFen / 'two'")) {
				refuses("DECISION_ROW_MUST_COMPILE", "rule.rows",
						defining(with(List.of(Treasury.row(amount)), List.of())), Treasury.fixed(5));
			}
			AmountRow row = new AmountRow("full", AmountStage.FULL, "maxFen", "maxFen", "二");
			refuses("DECISION_ROW_MUST_COMPILE", "rule.rows", defining(with(List.of(row), List.of())),
					Treasury.fixed(5));
			EligibilityRule condition = new EligibilityRule("never", "heads > 1", "二", "示例。", "An example.");
			refuses("DECISION_ROW_MUST_COMPILE", "rule.rows",
					defining(new PaymentRule("reward", List.of(), List.of(condition), List.of(Treasury.row("maxFen")),
							"1", OncePer.APPLICATION, "样例", List.of(), Treasury.NO_SOURCE, false, "")),
					Treasury.fixed(5));
			refuses("DECISION_ROW_MUST_COMPILE", "rule.rows", defining(Treasury.rule(OncePer.APPLICATION,
					List.of(Treasury.row("maxFen")), List.of(), "heads", Treasury.NO_SOURCE, false)),
					Treasury.fixed(5));
		}

		@Test
		void takes_a_share_that_is_rounded_half_up() {
			Deciding.about(Scheme.class)
				.given(defined(Treasury.fixed(5)))
				.when(defining(with(List.of(Treasury.row("halfUp(maxFen, 1, 2)")), List.of())))
				.expectSuccessfulHandlerExecution();
		}

		@Test
		void refuses_a_closed_scheme() {
			PaymentRuleTest.this.scheme
				.given(defined(Treasury.fixed(5)), new SchemeClosed(City.SCHEME, "到期", BASIS, DAY))
				.when(defining(RULE))
				.expectException(refusal("CLOSED_SCHEME_TAKES_NOTHING_NEW", "schemeId"));
		}

	}

	@Nested
	class RegisterFigureCommand {

		@Test
		void records_the_figure_with_its_document() {
			PaymentRuleTest.this.scheme.given(defined(Treasury.unstated()))
				.when(new RegisterFigure(City.SCHEME, "reward", 5, 7, "样财〔2024〕8号", City.CLAUSE, DAY))
				.expectEvents(new FigureRegistered(City.SCHEME, "reward", 5, 7, "样财〔2024〕8号", BASIS, DAY));
		}

		@Test
		void refuses_what_is_stated_what_is_not_there_and_ends_out_of_order() {
			refuses("FIGURE_FILLS_AN_UNSTATED_AMOUNT", "ruleId",
					new RegisterFigure(City.SCHEME, "reward", 5, 7, "样财〔2024〕8号", City.CLAUSE, DAY), Treasury.fixed(5));
			refuses("FIGURE_FILLS_AN_UNSTATED_AMOUNT", "ruleId",
					new RegisterFigure(City.SCHEME, "other", 5, 7, "样财〔2024〕8号", City.CLAUSE, DAY),
					Treasury.unstated());
			for (long[] ends : new long[][] { { 7, 5 }, { -1, 5 }, { 0, 0 } }) {
				refuses("FIGURE_ENDS_MUST_BE_IN_ORDER", "minFen",
						new RegisterFigure(City.SCHEME, "reward", ends[0], ends[1], "样财〔2024〕8号", City.CLAUSE, DAY),
						Treasury.unstated());
			}
		}

	}

	private static void refuses(String code, String field, Object command, AmountRule... amounts) {
		Deciding.about(Scheme.class).given(defined(amounts)).when(command).expectException(refusal(code, field));
	}

	private static PaymentRule with(List<AmountRow> rows, List<FactDeclaration> facts) {
		return Treasury.rule(OncePer.BENEFICIARY, rows, facts, "1", Treasury.NO_SOURCE, false);
	}

	private static DefinePaymentRule defining(PaymentRule rule) {
		return new DefinePaymentRule(City.SCHEME, rule, City.CLAUSE, DAY);
	}

	private static SchemeDefined defined(AmountRule... amounts) {
		Terms terms = Terms.plain();
		for (AmountRule amount : amounts) {
			terms.paying(amount);
		}
		return new SchemeDefined(City.SCHEME, 1, terms.build(), BASIS, DAY);
	}

}
