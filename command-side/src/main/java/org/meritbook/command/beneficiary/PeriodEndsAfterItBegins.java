package org.meritbook.command.beneficiary;

import java.time.LocalDate;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A management period ends no earlier than it begins.
 *
 * @param from first day
 * @param until last day
 */
record PeriodEndsAfterItBegins(LocalDate from, LocalDate until) implements Rule {

	@Override
	public boolean isBroken() {
		return until.isBefore(from);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("until", "domain R13", "管理期" + from + "至" + until + "首尾颠倒。",
				"The period from " + from + " to " + until + " ends before it begins.", "请核对起止日期。", "Check the days.");
	}

}
