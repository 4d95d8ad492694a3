package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An act on a nomination presupposes that it was not withdrawn, removed or honored.
 *
 * @param field field that names it
 * @param nominationId the nomination
 * @param status where it stands
 * @param open whether it is open
 */
record NominationMustBeOpen(String field, String nominationId, String status, boolean open) implements Rule {

	@Override
	public boolean isBroken() {
		return !open;
	}

	@Override
	public Explanation explanation() {
		return new Explanation(field, "domain 2.1", "推荐“" + nominationId + "”当前为" + status + "，不能办理此事项。",
				"The nomination '" + nominationId + "' is " + status + "; this cannot be done to it.", "请核对推荐的当前状态。",
				"Look at where it stands.");
	}

}
