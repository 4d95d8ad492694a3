package org.meritbook.command.competition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * The titles of an event are conferred once.
 *
 * @param left placings without the title
 */
record TitlesAreConferredOnce(int left) implements Rule {

	@Override
	public boolean isBroken() {
		return left == 0;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("competitionId", "003 cl. 21", "没有可授予的名次：成绩未登记，或称号已授予。",
				"No placing is left: no result was recorded, or the titles were conferred.", "请先登记成绩。",
				"Record results first.");
	}

}
