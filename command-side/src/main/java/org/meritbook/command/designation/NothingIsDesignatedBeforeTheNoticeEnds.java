package org.meritbook.command.designation;

import java.time.LocalDate;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * No designation before the public notice has run its full length.
 *
 * @param on day of the act
 * @param lastDay last day of the notice
 */
record NothingIsDesignatedBeforeTheNoticeEnds(LocalDate on, LocalDate lastDay) implements Rule {

	@Override
	public boolean isBroken() {
		return !on.isAfter(lastDay);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("on", "民法典第二百零三条; domain invariant I26", "公示期至" + lastDay + "二十四时止，" + on + "不能认定。",
				"The notice runs to the end of " + lastDay + "; nothing is designated on " + on + ".", "请在公示期满后认定。",
				"Designate after the notice.");
	}

}
