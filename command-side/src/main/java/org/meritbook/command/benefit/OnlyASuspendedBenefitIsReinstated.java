package org.meritbook.command.benefit;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Reinstatement of a benefit presupposes its suspension.
 *
 * @param suspended whether it is
 */
record OnlyASuspendedBenefitIsReinstated(boolean suspended) implements Rule {

	@Override
	public boolean isBroken() {
		return !suspended;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("benefitId", "domain 2.6", "该待遇没有暂停。", "The benefit is not suspended.", "请核对状态。",
				"Look at where it stands.");
	}

}
