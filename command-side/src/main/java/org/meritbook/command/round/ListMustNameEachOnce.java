package org.meritbook.command.round;

import java.util.List;
import java.util.Set;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A list names someone, and everyone once.
 *
 * @param nominationIds the list
 */
record ListMustNameEachOnce(List<String> nominationIds) implements Rule {

	@Override
	public boolean isBroken() {
		return nominationIds.isEmpty() || Set.copyOf(nominationIds).size() != nominationIds.size();
	}

	@Override
	public Explanation explanation() {
		return new Explanation("nominationIds", "domain 2.1", "名单为空或有重复。", "The list is empty or names someone twice.",
				"请核对名单。", "Check the list.");
	}

}
