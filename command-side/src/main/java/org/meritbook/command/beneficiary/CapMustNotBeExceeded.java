package org.meritbook.command.beneficiary;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * No beneficiary gets more than the limit of the rule, whoever applied.
 *
 * @param kind what is limited
 * @param limit most
 * @param counted counts already
 * @param wanted wanted besides
 * @param clauseNo clause of the limit
 */
record CapMustNotBeExceeded(String kind, long limit, long counted, long wanted, String clauseNo) implements Rule {

	@Override
	public boolean isBroken() {
		return counted + wanted > limit;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("amountFen", "clause " + clauseNo + " (domain invariant I15)",
				"超过上限（" + kind + "）：上限" + limit + "，已计" + counted + "，本次" + wanted + "。",
				"Over the limit (" + kind + "): most " + limit + ", counted " + counted + ", wanted " + wanted + ".",
				"请按剩余额度申请。", "Stay within what is left.");
	}

}
