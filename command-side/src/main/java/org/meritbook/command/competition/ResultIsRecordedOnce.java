package org.meritbook.command.competition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An event has one result.
 *
 * @param recorded whether it was recorded
 */
record ResultIsRecordedOnce(boolean recorded) implements Rule {

	@Override
	public boolean isBroken() {
		return recorded;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("itemId", "003 cl. 21", "该项目的成绩已登记。", "The result of that event was recorded already.",
				"如有错误，请按更正程序办理。", "Have it corrected if it is wrong.");
	}

}
