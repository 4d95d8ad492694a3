package org.meritbook.command.fund;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Money applied for above is paid only out of what was granted and has arrived.
 *
 * @param amountFen wanted
 * @param arrivedFen arrived and not used
 */
record UpperMoneyMustHaveArrived(long amountFen, long arrivedFen) implements Rule {

	@Override
	public boolean isBroken() {
		return amountFen > arrivedFen;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("fundId", "003 cl. 3, 9, 20, 21, 24 (domain invariant I21)",
				"需预留" + amountFen + "分，上级资金到账可用" + arrivedFen + "分。",
				"Wanted are " + amountFen + " fen, " + arrivedFen + " fen of the upper level have arrived.",
				"请待上级批复并到账后发放。", "Wait until the upper level has granted it and it has arrived.");
	}

}
