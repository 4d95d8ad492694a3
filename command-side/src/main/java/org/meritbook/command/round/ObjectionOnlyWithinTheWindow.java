package org.meritbook.command.round;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Objections are taken from the day of publication to the end of the last day.
 *
 * @param on day of receipt
 * @param from day of publication
 * @param lastDay last day
 */
record ObjectionOnlyWithinTheWindow(LocalDate on, @Nullable LocalDate from,
		@Nullable LocalDate lastDay) implements Rule {

	@Override
	public boolean isBroken() {
		return from == null || lastDay == null || on.isBefore(from) || on.isAfter(lastDay);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("on", "domain 2.3",
				from == null ? "该批次尚未公示。" : "异议应在公示期内（" + from + "至" + lastDay + "）提出。",
				from == null ? "The round is not under notice."
						: "Objections are taken from " + from + " to " + lastDay + ".",
				"公示期外请向授予机关反映，按撤销程序处理。", "Outside of the window, turn to the conferring body.");
	}

}
