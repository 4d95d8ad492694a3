package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An allowance of an enterprise is recorded and not paid by the treasury.
 *
 * @param ofTheEnterprise whether it is one
 */
record EnterpriseMoneyIsNotPaidByTheTreasury(boolean ofTheEnterprise) implements Rule {

	@Override
	public boolean isBroken() {
		return ofTheEnterprise;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantId", "001 (十一), 004 (四) (domain invariant I35)", "企业津贴由企业支付，财政不支付。",
				"The allowance is the enterprise's; the treasury does not pay it.", "只作记录。",
				"Keep the record as it is.");
	}

}
