package org.meritbook.command.fund;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A budget line holds money of the own budget or of the upper level.
 *
 * @param route route given
 * @param pays whether it pays
 */
record OnlyAPayingRouteHasABudgetLine(String route, boolean pays) implements Rule {

	@Override
	public boolean isBroken() {
		return !pays;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("fundingRoute", "domain invariants I34 and I35", "资金渠道" + route + "不设预算项目。",
				"The route " + route + " has no budget line.", "请选择本级财政或向上级申请。",
				"Choose the own budget or the upper level.");
	}

}
