package org.meritbook.command.benefit;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A suspended benefit is not suspended again.
 *
 * @param suspended whether it is
 */
record ABenefitIsSuspendedOnce(boolean suspended) implements Rule {

	@Override
	public boolean isBroken() {
		return suspended;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("benefitId", "domain 2.6", "该待遇已在暂停中。", "The benefit is suspended already.",
				"如需更改，请先恢复。", "Reinstate it first.");
	}

}
