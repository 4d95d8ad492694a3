package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A score is 0 to 100 points.
 *
 * @param scorePoints points given
 */
record ScoreMustBeWithinBounds(int scorePoints) implements Rule {

	@Override
	public boolean isBroken() {
		return scorePoints < 0 || scorePoints > 100;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("scorePoints", "domain 2.1", "评分" + scorePoints + "超出0至100分。",
				"The score " + scorePoints + " is outside of 0 to 100.", "请填写0至100的整数。",
				"Give a whole number from 0 to 100.");
	}

}
