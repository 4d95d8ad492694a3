package org.meritbook.command.competition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A result is that of an event of the competition.
 *
 * @param itemId event given
 * @param known whether the competition has it
 */
record EventMustBeOfTheCompetition(String itemId, boolean known) implements Rule {

	@Override
	public boolean isBroken() {
		return !known;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("itemId", "003 cl. 21", "竞赛没有编号为“" + itemId + "”的项目。",
				"The competition has no event '" + itemId + "'.", "请核对项目编号。", "Check the id of the event.");
	}

}
