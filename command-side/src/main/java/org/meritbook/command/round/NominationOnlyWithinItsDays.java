package org.meritbook.command.round;

import java.time.LocalDate;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A round takes nominations from its first to its last day.
 *
 * @param on day of the nomination
 * @param from first day
 * @param until last day
 */
record NominationOnlyWithinItsDays(LocalDate on, LocalDate from, LocalDate until) implements Rule {

	@Override
	public boolean isBroken() {
		return on.isBefore(from) || on.isAfter(until);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("on", "domain 2.1", "推荐日期" + on + "不在申报期内（" + from + "至" + until + "）。",
				"The nomination of " + on + " is outside of " + from + " to " + until + ".", "请在申报期内推荐，或等待下一批次。",
				"Nominate within those days, or wait for the next round.");
	}

}
