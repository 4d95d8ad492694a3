package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A conflict is declared before points are given.
 *
 * @param reviewed whether the reviewer gave points already
 */
record ConflictIsDeclaredBeforeJudging(boolean reviewed) implements Rule {

	@Override
	public boolean isBroken() {
		return reviewed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("nominationId", "domain invariant I48", "该评审人已打分，不能事后声明回避。",
				"The reviewer has given points already.", "请联系组织评审的机关处理。", "Turn to the office that runs the review.");
	}

}
