package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A whole round is revoked once, after it conferred.
 *
 * @param conferred whether it conferred
 * @param revoked whether it was revoked
 */
record OnlyAConferredRoundIsRevoked(boolean conferred, boolean revoked) implements Rule {

	@Override
	public boolean isBroken() {
		return !conferred || revoked;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("roundId", "domain invariant I40", revoked ? "该批次已撤销。" : "该批次尚未授予任何荣誉。",
				revoked ? "The round was revoked already." : "The round has conferred nothing.", "请核对批次状态。",
				"Look at where the round stands.");
	}

}
