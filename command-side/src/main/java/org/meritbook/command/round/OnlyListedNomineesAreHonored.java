package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Who is honored was on the list that was under notice.
 *
 * @param nominationId the nomination
 * @param listed whether it was on the list
 */
record OnlyListedNomineesAreHonored(String nominationId, boolean listed) implements Rule {

	@Override
	public boolean isBroken() {
		return !listed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("nominationIds", "domain invariants I26 and I28", "推荐“" + nominationId + "”不在公示名单内。",
				"The nomination '" + nominationId + "' was not on the list under notice.", "请核对公示名单；增加人员须重新公示。",
				"Look at the list; who is added needs a new notice.");
	}

}
