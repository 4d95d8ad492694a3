package org.meritbook.command.benefit;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An allowance is a sum above zero.
 *
 * @param amountFen sum in fen
 */
record AnAllowanceIsASum(long amountFen) implements Rule {

	@Override
	public boolean isBroken() {
		return amountFen <= 0;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("amountFen", "001 (十一)", "津贴数额" + amountFen + "分应大于零。",
				"An allowance of " + amountFen + " fen is none.", "请核对数额。", "Check the sum.");
	}

}
