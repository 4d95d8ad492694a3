package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * No more comes back than is claimed.
 *
 * @param amountFen came back
 * @param openFen still claimed
 */
record RecoveryStaysWithinTheClaim(long amountFen, long openFen) implements Rule {

	@Override
	public boolean isBroken() {
		return amountFen > openFen || amountFen < 1;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("amountFen", "domain invariants I38 and I39", "追缴" + amountFen + "分，尚欠" + openFen + "分。",
				"Came back are " + amountFen + " fen, still claimed are " + openFen + " fen.", "请核对追缴金额。",
				"Check the sum.");
	}

}
