package org.meritbook.command.fund;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Money of one route is not paid out of a line of another.
 *
 * @param wanted route of the grant
 * @param has route of the line
 */
record BudgetLineMustFitTheRoute(String wanted, String has) implements Rule {

	@Override
	public boolean isBroken() {
		return !wanted.equals(has);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("fundId", "domain section 0, fact 3", "资金渠道不符：需要" + wanted + "，预算项目为" + has + "。",
				"The route does not fit: wanted " + wanted + ", the line holds " + has + ".", "请选择相应渠道的预算项目。",
				"Choose a line of that route.");
	}

}
