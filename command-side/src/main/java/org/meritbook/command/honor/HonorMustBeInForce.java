package org.meritbook.command.honor;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An act on an honor presupposes that it still stands.
 *
 * @param ended whether it was revoked or given back
 */
record HonorMustBeInForce(boolean ended) implements Rule {

	@Override
	public boolean isBroken() {
		return ended;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("honorId", "domain 2.3", "该荣誉已撤销或已放弃，不能再办理此事项。",
				"The honor was revoked or given back; nothing more can be done to it.", "请核对荣誉记录的当前状态。",
				"Look at where the honor stands.");
	}

}
