package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An objection is about someone on the list.
 *
 * @param listed whether the nominee is on the list
 */
record OnlyListedNomineesCanBeObjectedTo(boolean listed) implements Rule {

	@Override
	public boolean isBroken() {
		return !listed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("nominationId", "domain 2.3", "该对象不在公示名单内。", "The nominee is not on the list.",
				"请核对公示名单。", "Look at the list.");
	}

}
