package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Before the sum is known, no more is paid than may be paid ahead.
 *
 * @param amountFen wanted
 * @param leftFen left of what may be paid ahead
 */
record PrepaymentStaysWithinItsShare(long amountFen, long leftFen) implements Rule {

	@Override
	public boolean isBroken() {
		return amountFen > leftFen;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("amountFen", "domain invariant I16", "拟预拨" + amountFen + "分，可预拨" + leftFen + "分。",
				"Wanted ahead are " + amountFen + " fen, " + leftFen + " fen may be paid ahead.", "请在预拨比例以内批准。",
				"Stay within the share that may be paid ahead.");
	}

}
