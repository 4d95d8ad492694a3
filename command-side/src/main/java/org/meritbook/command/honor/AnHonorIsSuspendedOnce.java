package org.meritbook.command.honor;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A suspended honor is not suspended again.
 *
 * @param suspended whether it is suspended
 */
record AnHonorIsSuspendedOnce(boolean suspended) implements Rule {

	@Override
	public boolean isBroken() {
		return suspended;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("honorId", "domain 2.3", "该荣誉已处于暂停状态。", "The honor is suspended already.",
				"请先恢复或作出撤销决定。", "Reinstate it or revoke it.");
	}

}
