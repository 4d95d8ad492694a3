package org.meritbook.command.fund;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * No more is set aside than the budget line has.
 *
 * @param amountFen wanted
 * @param availableFen available
 */
record BudgetLineIsNotExceeded(long amountFen, long availableFen) implements Rule {

	@Override
	public boolean isBroken() {
		return amountFen > availableFen;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("fundId", "004 (十); 预算法第十三条 (domain invariant I36)",
				"需预留" + amountFen + "分，预算可用" + availableFen + "分。",
				"Wanted are " + amountFen + " fen, the budget line has " + availableFen + " fen.", "请追加预算或调整批次。",
				"Have the budget raised, or pay fewer.");
	}

}
