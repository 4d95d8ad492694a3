package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A grant passes its review before it goes on.
 *
 * @param passed whether it did
 */
record ReviewComesBeforeApproval(boolean passed) implements Rule {

	@Override
	public boolean isBroken() {
		return !passed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantId", "domain 2.5", "该奖补尚未审核通过。", "The grant has not passed its review.",
				"请先由经办人审核。", "Have the maker review it first.");
	}

}
