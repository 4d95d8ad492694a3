package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * What is approved, net of what came back, never exceeds the entitlement.
 *
 * @param amountFen wanted
 * @param leftFen left of the entitlement
 */
record ApprovalStaysWithinTheEntitlement(long amountFen, long leftFen) implements Rule {

	@Override
	public boolean isBroken() {
		return amountFen > leftFen || amountFen < 1;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("amountFen", "domain invariant I38", "拟批准" + amountFen + "分，剩余应付" + leftFen + "分。",
				"Wanted are " + amountFen + " fen, left are " + leftFen + " fen.", "请按剩余应付金额批准。",
				"Approve what is left.");
	}

}
