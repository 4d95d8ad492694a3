package org.meritbook.command.scheme;

import java.time.LocalDate;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Nominations end no earlier than they begin, and the edition is the year they begin in
 * or next to it.
 *
 * @param from first day
 * @param until last day
 * @param editionYear edition
 */
record NominationDaysMustBeInOrder(LocalDate from, LocalDate until, int editionYear) implements Rule {

	@Override
	public boolean isBroken() {
		return until.isBefore(from) || Math.abs(editionYear - from.getYear()) > 1;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("nominationUntil", "domain 2.1",
				"申报期" + from + "至" + until + "与" + editionYear + "年度不符或首尾颠倒。",
				"Nominations from " + from + " to " + until + " do not fit the edition " + editionYear + ".",
				"请核对申报起止日期和年度。", "Check the dates and the edition.");
	}

}
