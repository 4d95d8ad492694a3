package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * What is asked for is what the rule gives.
 *
 * @param requestedFen asked for
 * @param amountFen due
 */
record SumAskedForMustBeTheSumDue(long requestedFen, long amountFen) implements Rule {

	@Override
	public boolean isBroken() {
		return requestedFen != amountFen;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("requestedFen", "domain invariants I4 and I7",
				"申请" + requestedFen + "分，应为" + amountFen + "分。",
				"Asked for " + requestedFen + " fen, due are " + amountFen + " fen.", "请按规定金额申请。",
				"Ask for the sum that is due.");
	}

}
