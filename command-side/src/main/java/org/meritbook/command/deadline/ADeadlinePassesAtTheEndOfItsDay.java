package org.meritbook.command.deadline;

import java.time.LocalDate;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * The last day counts until its end, 24:00 in Asia/Shanghai.
 *
 * @param dueOn the last day
 * @param on day on which its passing is recorded
 */
public record ADeadlinePassesAtTheEndOfItsDay(LocalDate dueOn, LocalDate on) implements Rule {

	@Override
	public boolean isBroken() {
		return !on.isAfter(dueOn);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("dueOn", "民法典 203", "期限至" + dueOn + "二十四时届满，现在尚未届满。",
				"The term runs to the end of " + dueOn + " and has not passed.", "请在次日登记。",
				"Record it on the next day.");
	}

}
