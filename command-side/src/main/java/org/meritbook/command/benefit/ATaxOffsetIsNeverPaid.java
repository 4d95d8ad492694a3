package org.meritbook.command.benefit;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.FundingRoute;

/**
 * A tax offset belongs to a scheme that pays nothing.
 *
 * @param schemeId scheme
 * @param route its funding route
 */
record ATaxOffsetIsNeverPaid(String schemeId, FundingRoute route) implements Rule {

	@Override
	public boolean isBroken() {
		return route != FundingRoute.TAX_OFFSET;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("schemeId", "001 (五); domain invariant I34",
				"项目“" + schemeId + "”的资金路径为" + route + "，税费抵免不产生支付。",
				"The scheme '" + schemeId + "' is funded by " + route + "; a tax offset is never paid.", "请选择税费抵免类项目。",
				"Choose the scheme of the tax offset.");
	}

}
