package org.meritbook.command.policy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A document is in force for at least a day, and not before its issue unless it says so
 * itself.
 *
 * @param from first day in force
 * @param to last day in force
 */
record PolicyDatesMustBeInOrder(LocalDate from, @Nullable LocalDate to) implements Rule {

	@Override
	public boolean isBroken() {
		return to != null && to.isBefore(from);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("effectiveTo", "domain R1", "失效日期" + to + "早于施行日期" + from + "。",
				"The last day " + to + " is before the first day " + from + ".", "请核对施行与失效日期。", "Check both dates.");
	}

}
