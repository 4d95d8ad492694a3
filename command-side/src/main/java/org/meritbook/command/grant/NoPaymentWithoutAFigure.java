package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Nothing is paid while the sum is not known: a figure with its document, or a fact, is
 * missing.
 *
 * @param known whether the sum is known
 */
record NoPaymentWithoutAFigure(boolean known) implements Rule {

	@Override
	public boolean isBroken() {
		return !known;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("amountFen", "domain invariant I6", "数额尚未确定，不得支付。",
				"The sum is not known yet; nothing may be paid.", "请登记数额及其文号，或补齐事项后重新核定。",
				"Register the figure with its document, or state what is missing, and have it reckoned again.");
	}

}
