package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A grant is refused before anything was approved; afterwards money is claimed back.
 *
 * @param approved whether something was
 */
record OnlyAnUnapprovedGrantIsRefused(boolean approved) implements Rule {

	@Override
	public boolean isBroken() {
		return approved;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantId", "domain 2.5", "该奖补已批准，不能不予办理。",
				"Something was approved already; it cannot be refused.", "请办理追缴。", "Claim the money back.");
	}

}
