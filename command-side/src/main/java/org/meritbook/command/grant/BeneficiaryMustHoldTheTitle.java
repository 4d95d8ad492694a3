package org.meritbook.command.grant;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Whoever is matched holds the title that the rule asks for, on the day the source was
 * conferred.
 *
 * @param holderHonorId title named
 * @param holds whether it is held
 */
record BeneficiaryMustHoldTheTitle(@Nullable String holderHonorId, boolean holds) implements Rule {

	@Override
	public boolean isBroken() {
		return !holds;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("holderHonorId", "domain invariant I8", "受益人在获奖时不持有规则要求的称号（" + holderHonorId + "）。",
				"The beneficiary did not hold the title that is asked for (" + holderHonorId + ").", "请填写本人有效的称号编号。",
				"Name a title of the beneficiary that stands.");
	}

}
