package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A refused grant takes no further act.
 *
 * @param refused whether it was
 */
record GrantMustStand(boolean refused) implements Rule {

	@Override
	public boolean isBroken() {
		return refused;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantId", "domain 2.5", "该奖补已不予办理。", "The grant was refused.", "确需办理的，请重新申请。",
				"Apply anew where that is right.");
	}

}
