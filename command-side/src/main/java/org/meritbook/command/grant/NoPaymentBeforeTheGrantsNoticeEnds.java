package org.meritbook.command.grant;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A grant that no honor was disclosed for is paid only after its own notice has ended.
 *
 * @param lastDay last day of the notice
 * @param on day of the act
 * @param noticeGiven whether the honor it hangs on was disclosed
 */
record NoPaymentBeforeTheGrantsNoticeEnds(@Nullable LocalDate lastDay, LocalDate on,
		boolean noticeGiven) implements Rule {

	@Override
	public boolean isBroken() {
		return !noticeGiven && (lastDay == null || !on.isAfter(lastDay));
	}

	@Override
	public Explanation explanation() {
		return new Explanation("on", "domain invariant I26; 2.5", "该奖补尚未公示或公示未满（最后一日" + lastDay + "）。",
				"The grant was not disclosed, or its notice has not ended (last day " + lastDay + ").", "请公示期满后办理。",
				"Go on after the notice has ended.");
	}

}
