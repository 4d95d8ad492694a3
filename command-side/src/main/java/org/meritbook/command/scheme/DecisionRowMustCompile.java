package org.meritbook.command.scheme;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A decision row, a unit or a condition of a payment can be read before it is ever asked.
 *
 * @param rowId row
 * @param fault what is wrong with it, empty if nothing
 */
record DecisionRowMustCompile(String rowId, String fault) implements Rule {

	@Override
	public boolean isBroken() {
		return !fault.isEmpty();
	}

	@Override
	public Explanation explanation() {
		return new Explanation("rule.rows", "domain 1.1; CEL specification", "支付规则“" + rowId + "”的表达式有误：" + fault,
				"The row '" + rowId + "' of the payment rule cannot be read: " + fault, "请按已声明的事项改正；条件须为真或假，金额须为整数分。",
				"Mend it with the declared facts; a condition is true or false, an amount a whole number of fen.");
	}

}
