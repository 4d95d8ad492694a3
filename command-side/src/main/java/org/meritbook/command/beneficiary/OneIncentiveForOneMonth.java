package org.meritbook.command.beneficiary;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A month is paid once.
 *
 * @param month month
 * @param grantId grant that counts already
 */
record OneIncentiveForOneMonth(String month, @Nullable String grantId) implements Rule {

	@Override
	public boolean isBroken() {
		return grantId != null;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("months", "003 cl. 3 (domain invariant I19)", "月份" + month + "已发放（" + grantId + "）。",
				"The month " + month + " was paid already (" + grantId + ").", "请删去已发放的月份。", "Leave that month out.");
	}

}
