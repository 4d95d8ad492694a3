package org.meritbook.command.round;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * No conferral before the public notice has run its full length; it ends at 24:00 of its
 * last day.
 *
 * @param on day of the act
 * @param lastDay last day of the notice
 */
record NothingIsConferredBeforeTheNoticeEnds(LocalDate on, @Nullable LocalDate lastDay) implements Rule {

	@Override
	public boolean isBroken() {
		return lastDay == null || !on.isAfter(lastDay);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("on", "民法典第二百零一条、第二百零三条 (domain invariant I26)",
				lastDay == null ? "名单尚未公示，不能授予或结束公示。" : "公示期至" + lastDay + "24时（北京时间）届满，" + on + "不能授予或结束公示。",
				lastDay == null ? "The list was not put under notice."
						: "The notice runs to the end of " + lastDay + " (Asia/Shanghai); " + on + " is too early.",
				"请在公示期满次日起办理。", "Do it from the day after the notice on.");
	}

}
