package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An answered objection is not answered again.
 *
 * @param open whether it is open
 */
record ObjectionIsAnsweredOnce(boolean open) implements Rule {

	@Override
	public boolean isBroken() {
		return !open;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("objectionId", "domain 2.3", "该异议已作出处理结论。", "The objection was answered already.",
				"请核对异议记录。", "Look at the objection.");
	}

}
