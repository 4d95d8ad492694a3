package org.meritbook.command.beneficiary;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A monthly incentive is due for whole months inside the registered management period.
 *
 * @param month month
 * @param period days of the period
 * @param inside whether the month lies in it
 */
record MonthMustLieInTheManagementPeriod(String month, @Nullable String period, boolean inside) implements Rule {

	@Override
	public boolean isBroken() {
		return !inside;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("months", "003 cl. 3 (domain invariant I19; R13)",
				"月份" + month + "不在管理期内（" + period + "）。",
				"The month " + month + " is not inside the management period (" + period + ").", "请核对管理期的登记。",
				"Check the management period on record.");
	}

}
