package org.meritbook.command.honor;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Reinstatement presupposes suspension.
 *
 * @param suspended whether it is suspended
 */
record OnlyASuspendedHonorIsReinstated(boolean suspended) implements Rule {

	@Override
	public boolean isBroken() {
		return !suspended;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("honorId", "domain 2.3", "该荣誉未被暂停。", "The honor is not suspended.", "请核对荣誉记录的当前状态。",
				"Look at where the honor stands.");
	}

}
