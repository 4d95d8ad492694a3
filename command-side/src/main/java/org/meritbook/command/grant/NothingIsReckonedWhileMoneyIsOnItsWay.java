package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A sum is not reckoned again while money is set aside or in transit.
 *
 * @param onItsWay whether it is
 */
record NothingIsReckonedWhileMoneyIsOnItsWay(boolean onItsWay) implements Rule {

	@Override
	public boolean isBroken() {
		return onItsWay;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantId", "domain invariant I38", "款项正在支付途中，不能重新核定。",
				"Money is on its way; the sum cannot be reckoned again.", "请待支付有结果后再核定。",
				"Wait for the answer of the bank.");
	}

}
