package org.meritbook.command.scheme;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A payment rule carries out an amount that the terms of the scheme state.
 *
 * @param ruleId amount named
 * @param stated whether the terms state it
 */
record PaymentCarriesOutAStatedAmount(String ruleId, boolean stated) implements Rule {

	@Override
	public boolean isBroken() {
		return !stated;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("rule.ruleId", "domain 1.1", "项目条款中没有金额“" + ruleId + "”。",
				"The terms of the scheme state no amount '" + ruleId + "'.", "请先在项目条款中写明该金额。",
				"State the amount in the terms of the scheme first.");
	}

}
