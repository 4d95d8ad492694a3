package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Someone is nominated once in a round.
 *
 * @param nominated whether there is a nomination already
 */
record SubjectIsNominatedOnce(boolean nominated) implements Rule {

	@Override
	public boolean isBroken() {
		return nominated;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("subjectId", "domain 2.1", "该对象在本批次已被推荐。",
				"The subject is nominated in this round already.", "请核对推荐名单。", "Look at the nominations.");
	}

}
