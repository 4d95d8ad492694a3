package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Money is sent to an account that is known.
 *
 * @param grantId grant
 * @param known whether it is
 */
record PayeeMustBeKnown(String grantId, boolean known) implements Rule {

	@Override
	public boolean isBroken() {
		return !known;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantIds", "domain 2.5", "奖补“" + grantId + "”没有收款账户。",
				"The grant '" + grantId + "' has no account to pay into.", "请登记收款账户。", "Register the account.");
	}

}
