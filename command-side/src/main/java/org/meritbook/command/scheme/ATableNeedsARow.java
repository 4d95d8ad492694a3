package org.meritbook.command.scheme;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A payment rule has at least one row for the full sum.
 *
 * @param hasFullRow whether it has one
 */
record ATableNeedsARow(boolean hasFullRow) implements Rule {

	@Override
	public boolean isBroken() {
		return !hasFullRow;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("rule.rows", "domain 1.1", "支付规则没有计算全额的决策行。",
				"The payment rule has no row for the full sum.", "请至少填写一行。", "Add at least one row.");
	}

}
