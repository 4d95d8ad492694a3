package org.meritbook.command.fund;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Money of the upper level is applied for, then granted, then received, each no more than
 * the step before.
 *
 * @param amountFen wanted
 * @param leftFen left of the step before
 */
record UpperStepsComeInOrder(long amountFen, long leftFen) implements Rule {

	@Override
	public boolean isBroken() {
		return amountFen > leftFen;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("amountFen", "domain section 0, fact 3 (domain invariant I21)",
				"金额" + amountFen + "分超过上一环节剩余的" + leftFen + "分。",
				"The sum of " + amountFen + " fen is more than the " + leftFen + " fen left of the step before.",
				"请先登记申请、批复。", "Record the application and the grant first.");
	}

}
