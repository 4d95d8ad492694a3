package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A row of the decision table fits the grant and gives a sum.
 *
 * @param ruleId amount
 * @param applies whether one does
 */
record ADecisionRowMustApply(String ruleId, boolean applies) implements Rule {

	@Override
	public boolean isBroken() {
		return !applies;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("ruleId", "domain 1.1", "金额“" + ruleId + "”没有适用的决策行。",
				"No row of the amount '" + ruleId + "' fits.", "请核对申请事项或修订支付规则。",
				"Check what was stated, or revise the payment rule.");
	}

}
