package org.meritbook.command.grant;

import java.time.LocalDate;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A step of a grant is not dated before the step it follows.
 *
 * @param on day of the act
 * @param last day of the step before
 */
record StepsOfAGrantComeInOrder(LocalDate on, LocalDate last) implements Rule {

	@Override
	public boolean isBroken() {
		return on.isBefore(last);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("on", "domain 2.5", "日期" + on + "早于上一环节" + last + "。",
				"The day " + on + " is before the step before it, " + last + ".", "请核对日期。", "Check the day.");
	}

}
