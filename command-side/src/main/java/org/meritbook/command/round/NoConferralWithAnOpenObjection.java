package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Someone with an open objection is not honored until it is answered; others may be.
 *
 * @param nominationId the nomination
 * @param open whether an objection is open
 */
record NoConferralWithAnOpenObjection(String nominationId, boolean open) implements Rule {

	@Override
	public boolean isBroken() {
		return open;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("nominationIds", "domain invariant I27", "推荐“" + nominationId + "”有异议尚未处理完毕，暂不能授予。",
				"An objection to the nomination '" + nominationId + "' is open.", "请先处理异议；名单中其他对象可以先行授予。",
				"Answer the objection first; others on the list may be honored meanwhile.");
	}

}
