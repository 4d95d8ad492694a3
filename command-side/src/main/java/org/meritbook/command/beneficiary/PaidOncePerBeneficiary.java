package org.meritbook.command.beneficiary;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * What is paid once is paid once to a beneficiary, whatever scheme or region.
 *
 * @param grantId grant that counts already
 * @param programme programme
 */
record PaidOncePerBeneficiary(@Nullable String grantId, String programme) implements Rule {

	@Override
	public boolean isBroken() {
		return grantId != null;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("subjectId", "domain invariants I7, I20 and I23",
				"受益人已享受“" + programme + "”（" + grantId + "）。",
				"The beneficiary has had '" + programme + "' already (" + grantId + ").", "每人（单位）只享受一次。",
				"It is due once.");
	}

}
