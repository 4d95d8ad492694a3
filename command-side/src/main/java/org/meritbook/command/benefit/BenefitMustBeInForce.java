package org.meritbook.command.benefit;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An act on a benefit presupposes that it was not withdrawn.
 *
 * @param withdrawn whether it was
 */
record BenefitMustBeInForce(boolean withdrawn) implements Rule {

	@Override
	public boolean isBroken() {
		return withdrawn;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("benefitId", "domain 2.6", "该待遇已取消。", "The benefit was withdrawn.", "请核对状态。",
				"Look at where it stands.");
	}

}
