package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A claim takes away something that was still left.
 *
 * @param changes whether it does
 */
record ARecoveryIsClaimedOnce(boolean changes) implements Rule {

	@Override
	public boolean isBroken() {
		return !changes;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantId", "domain invariant I39", "该奖补已提出同样的追缴。",
				"The same recovery was claimed already.", "请核对追缴记录。", "Look at the claim on record.");
	}

}
