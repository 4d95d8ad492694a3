package org.meritbook.command.recognition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Withdrawal presupposes a recognition that stands.
 *
 * @param granted whether it stands
 */
record OnlyAGrantedRecognitionIsWithdrawn(boolean granted) implements Rule {

	@Override
	public boolean isBroken() {
		return !granted;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("recognitionId", "domain invariant I39", "该互认未准予或已撤回。",
				"The recognition was never granted, or was withdrawn already.", "请核对状态。", "Look at where it stands.");
	}

}
