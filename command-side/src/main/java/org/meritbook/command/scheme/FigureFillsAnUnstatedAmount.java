package org.meritbook.command.scheme;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A figure is registered for an amount whose own document states none.
 *
 * @param ruleId amount
 * @param unstated whether the document states none
 */
record FigureFillsAnUnstatedAmount(String ruleId, boolean unstated) implements Rule {

	@Override
	public boolean isBroken() {
		return !unstated;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("ruleId", "domain invariant I6", "金额“" + ruleId + "”已由文件载明或不存在。",
				"The amount '" + ruleId + "' is stated by its document, or is not there.", "请修订项目条款，而不是登记数额。",
				"Revise the terms of the scheme instead.");
	}

}
