package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Only those who meet every condition are put on a list.
 *
 * @param nominationId the nomination
 * @param eligible whether every condition passed
 */
record OnlyEligibleMayBeListed(String nominationId, boolean eligible) implements Rule {

	@Override
	public boolean isBroken() {
		return !eligible;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("nominationIds", "domain invariant I3", "推荐“" + nominationId + "”尚未通过资格审查。",
				"The nomination '" + nominationId + "' has not passed the check of conditions.", "请先完成资格审查；不符合条件的不得入围。",
				"Check its conditions first; who misses one is not listed.");
	}

}
