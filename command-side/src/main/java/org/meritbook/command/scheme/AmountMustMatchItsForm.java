package org.meritbook.command.scheme;

import java.util.Objects;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.AmountRule;

/**
 * An amount has the numbers that its form asks for, and no others.
 *
 * @param amount the amount
 */
record AmountMustMatchItsForm(AmountRule amount) implements Rule {

	@Override
	public boolean isBroken() {
		return !matches();
	}

	@Override
	public Explanation explanation() {
		return new Explanation("terms.amounts", "domain 3.7 and invariant I6", "金额规则“" + amount.ruleId() + "”的数值与形式不符。",
				"The amount '" + amount.ruleId() + "' does not have the numbers of its form.",
				"定额须上下限相同，区间须有上下限，比例须有分子分母；金额以分为单位且不为负。",
				"A fixed amount has equal ends, a range two ends, a ratio two numbers; amounts are in fen and not negative.");
	}

	private boolean matches() {
		Long min = this.amount.minFen();
		Long max = this.amount.maxFen();
		boolean ratio = this.amount.ratioNumerator() != null && this.amount.ratioDenominator() != null
				&& this.amount.ratioNumerator() >= 0 && this.amount.ratioDenominator() > 0;
		boolean ends = min != null && max != null && min >= 0 && min <= max;
		return switch (this.amount.form()) {
			case FIXED -> ends && Objects.equals(min, max);
			case RANGE -> ends;
			case UP_TO -> min == null && max != null && max >= 0;
			case RATIO -> ratio;
			case UNSTATED -> min == null && max == null && !ratio;
		};
	}

}
