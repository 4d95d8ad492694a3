package org.meritbook.command.benefit;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.FundingRoute;

/**
 * An allowance of an enterprise is recorded, and never paid by the treasury.
 *
 * @param schemeId scheme
 * @param route its funding route
 */
record TheEnterprisePaysItsAllowance(String schemeId, FundingRoute route) implements Rule {

	@Override
	public boolean isBroken() {
		return route != FundingRoute.ENTERPRISE;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("schemeId", "001 (十一); 004 (四); domain invariant I35",
				"项目“" + schemeId + "”的资金路径为" + route + "，不是企业自行支付的津贴。",
				"The scheme '" + schemeId + "' is funded by " + route
						+ "; it is no allowance that an enterprise pays by itself.",
				"财政支付的津贴请按奖补程序办理。", "Grant an allowance of the treasury as a grant.");
	}

}
