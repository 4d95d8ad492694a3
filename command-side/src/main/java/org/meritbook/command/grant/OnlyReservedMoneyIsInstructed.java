package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Only approved money is sent to the bank, once.
 *
 * @param grantId grant
 * @param ready whether it is
 */
record OnlyReservedMoneyIsInstructed(String grantId, boolean ready) implements Rule {

	@Override
	public boolean isBroken() {
		return !ready;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantIds", "domain invariant I38", "奖补“" + grantId + "”没有已批准待支付的款项，或不属于该预算项目。",
				"The grant '" + grantId + "' has no approved money waiting on that budget line.", "请核对奖补状态和预算项目。",
				"Check where the grant stands, and the budget line.");
	}

}
