package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A revoked round takes no further act.
 *
 * @param revoked whether it was revoked
 */
record RoundMustStand(boolean revoked) implements Rule {

	@Override
	public boolean isBroken() {
		return revoked;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("roundId", "domain invariant I40", "该批次已整批撤销。", "The round was revoked.", "请启动新的批次。",
				"Open another round.");
	}

}
