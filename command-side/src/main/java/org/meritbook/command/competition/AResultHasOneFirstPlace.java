package org.meritbook.command.competition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A result has one first place, and everyone in it once.
 *
 * @param firsts first places given
 * @param faulty whether someone stands twice or a place is below one
 */
record AResultHasOneFirstPlace(int firsts, boolean faulty) implements Rule {

	@Override
	public boolean isBroken() {
		return firsts != 1 || faulty;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("placings", "003 cl. 21", "成绩应有且仅有一个第一名，选手不得重复，名次从1起。",
				"A result has exactly one first place, everyone once, and places counted from 1.", "请核对名次。",
				"Check the places.");
	}

}
