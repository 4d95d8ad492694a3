package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A grant is reviewed once, before it is approved.
 *
 * @param reviewed whether it was
 */
record AGrantIsReviewedOnce(boolean reviewed) implements Rule {

	@Override
	public boolean isBroken() {
		return reviewed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantId", "domain 2.5", "该奖补已审核。", "The grant was reviewed already.", "请办理后续步骤。",
				"Go on with the next step.");
	}

}
