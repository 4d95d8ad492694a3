package org.meritbook.command.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.AmountRow;
import org.meritbook.events.type.AmountStage;
import org.meritbook.command.expression.Expressions;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.Outcome;
import org.meritbook.command.lookup.Payable;
import org.meritbook.command.expression.PaymentNames;
import org.meritbook.events.type.PaymentRule;
import org.meritbook.events.type.Reckoning;
import org.meritbook.command.rule.MoneyMustBePlausible;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.command.expression.StatedFacts;
import org.meritbook.events.type.Verdict;

/**
 * Reckons what is due by the data of the scheme: conditions first, then the first
 * decision row that fits, then the figure of the document as its bounds. The outcome is
 * stored with everything it was told.
 */
public final class Reckoner {

	private final Expressions expressions;

	/**
	 * @param expressions evaluates rows and conditions
	 */
	public Reckoner(Expressions expressions) {
		this.expressions = expressions;
	}

	/**
	 * Reckons one grant.
	 * @throws org.meritbook.command.rule.RuleViolated if a condition is not met, a fact
	 * does not fit, no row applies or the sum is not what the document allows
	 */
	Reckoning reckon(Payable payable, Claimed claimed) {
		PaymentRule rule = payable.rule();
		List<FactDeclaration> asked = Stream.concat(payable.terms().facts().stream(), rule.facts().stream()).toList();
		StatedFacts.check(asked, claimed.facts());
		new MonthsMustBeWellFormed(claimed.months()).check();
		List<Fact> inputs = inputs(payable, claimed);
		StatedFacts stated = StatedFacts.of(PaymentNames.declared(payable.terms(), rule), inputs,
				claimed.on().toString());
		List<Verdict> verdicts = verdicts(payable, stated, inputs);
		Sum full = payable.isWithoutFigure() ? Sum.NONE : sum(rule, AmountStage.FULL, stated);
		Sum ahead = payable.isWithoutFigure() ? Sum.NONE : sum(rule, AmountStage.PREPAYMENT, stated);
		if (full.amountFen() != null) {
			mustBeAllowed(payable, claimed, stated, full.amountFen());
		}
		return new Reckoning(payable.schemeVersion(), rule.ruleId(), payable.ruleVersion(), payable.stated().clause(),
				inputs, verdicts, full.rowId(), full.amountFen(), ahead.amountFen(),
				(payable.figure() != null) ? payable.figure().documentNo() : null);
	}

	private static List<Fact> inputs(Payable payable, Claimed claimed) {
		List<Fact> inputs = new ArrayList<>(claimed.facts());
		add(inputs, PaymentNames.MIN_FEN, payable.minFen());
		add(inputs, PaymentNames.MAX_FEN, payable.maxFen());
		add(inputs, PaymentNames.RATIO_NUMERATOR, payable.stated().ratioNumerator());
		add(inputs, PaymentNames.RATIO_DENOMINATOR, payable.stated().ratioDenominator());
		add(inputs, PaymentNames.REQUESTED_FEN, claimed.requestedFen());
		add(inputs, PaymentNames.MONTHS, (long) claimed.months().size());
		inputs.add(new Fact(Expressions.REFERENCE_DATE, claimed.on().toString(), null));
		return inputs;
	}

	private static void add(List<Fact> inputs, String name, @Nullable Long value) {
		if (value != null) {
			inputs.add(new Fact(name, value.toString(), null));
		}
	}

	private List<Verdict> verdicts(Payable payable, StatedFacts stated, List<Fact> inputs) {
		return Stream.concat(payable.terms().eligibility().stream(), payable.rule().conditions().stream())
			.map((condition) -> {
				Outcome outcome = this.expressions.outcome(condition.expression(), stated);
				new ApplicationMustBeComplete(condition.ruleId(), outcome != Outcome.INCOMPLETE).check();
				new EveryConditionMustBeMet(condition.ruleId(), condition.sentenceZh(), condition.sentenceEn(),
						condition.clause(), outcome == Outcome.PASS)
					.check();
				return new Verdict(condition.ruleId(), condition.clause(), outcome, inputs);
			})
			.toList();
	}

	/**
	 * The sum of the first row that holds, nothing while a fact it asks for is missing.
	 */
	private Sum sum(PaymentRule rule, AmountStage stage, StatedFacts stated) {
		List<AmountRow> rows = rule.rows().stream().filter((row) -> row.stage() == stage).toList();
		for (AmountRow row : rows) {
			Outcome outcome = this.expressions.outcome(row.when(), stated);
			if (outcome == Outcome.INCOMPLETE || (outcome == Outcome.PASS && !stated.answer(row.amount()))) {
				return Sum.NONE;
			}
			if (outcome == Outcome.PASS) {
				return new Sum(row.rowId(), amount(rule, row.amount(), stated));
			}
		}
		new ADecisionRowMustApply(rule.ruleId(), rows.isEmpty()).check();
		return Sum.NONE;
	}

	private long amount(PaymentRule rule, String expression, StatedFacts stated) {
		try {
			return this.expressions.amount(expression, stated);
		}
		catch (IllegalArgumentException fault) {
			throw new RuleViolated(new ADecisionRowMustApply(rule.ruleId(), false));
		}
	}

	private void mustBeAllowed(Payable payable, Claimed claimed, StatedFacts stated, long amountFen) {
		long units = amount(payable.rule(), payable.rule().units(), stated);
		Long min = payable.minFen();
		Long max = payable.maxFen();
		new AmountMustStayWithinTheFigure(amountFen, (min != null) ? Long.valueOf(multiplied(min, units)) : null,
				(max != null) ? multiplied(max, units) : MoneyMustBePlausible.MOST_FEN, payable.stated().clause())
			.check();
		if (claimed.requestedFen() != null) {
			new SumAskedForMustBeTheSumDue(claimed.requestedFen(), amountFen).check();
		}
	}

	private static long multiplied(long fen, long units) {
		try {
			return Math.multiplyExact(fen, units);
		}
		catch (ArithmeticException fault) {
			return Long.MAX_VALUE;
		}
	}

	/** A row and its sum. */
	private record Sum(@Nullable String rowId, @Nullable Long amountFen) {

		private static final Sum NONE = new Sum(null, null);

	}

}
