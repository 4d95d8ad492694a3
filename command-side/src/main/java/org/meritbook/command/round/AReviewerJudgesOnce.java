package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A reviewer judges a nominee once.
 *
 * @param reviewed whether the reviewer did already
 */
record AReviewerJudgesOnce(boolean reviewed) implements Rule {

	@Override
	public boolean isBroken() {
		return reviewed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("nominationId", "domain 2.1", "该评审人已对此推荐对象打分。",
				"The reviewer has judged this nominee already.", "评分不可重复提交。", "A review is sent once.");
	}

}
