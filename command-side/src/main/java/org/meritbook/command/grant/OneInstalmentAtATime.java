package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An instalment is settled before the next is approved.
 *
 * @param open whether one is open
 */
record OneInstalmentAtATime(boolean open) implements Rule {

	@Override
	public boolean isBroken() {
		return open;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantId", "domain invariant I38", "上一笔款项尚未到账。",
				"The instalment before is still on its way.", "请待其到账后再批准。", "Wait until it has settled.");
	}

}
