package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * What is disclosed was approved.
 *
 * @param approved whether a list was approved
 */
record ShortlistMustBeApprovedFirst(boolean approved) implements Rule {

	@Override
	public boolean isBroken() {
		return !approved;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("roundId", "domain 2.1", "入围名单尚未确定，不能公示。", "No list was approved yet.", "请先确定入围名单。",
				"Approve the list first.");
	}

}
