package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A notice that was closed is not closed again.
 *
 * @param closed whether it was closed, by itself or by a conferral
 */
record ANoticeIsClosedOnce(boolean closed) implements Rule {

	@Override
	public boolean isBroken() {
		return closed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("roundId", "domain invariant I26", "本批次公示已结束。",
				"The notice of this round was closed already.", "可直接办理授予；名单有变更的，请重新公示。",
				"Go on to confer; publish a changed list anew.");
	}

}
