package org.meritbook.command.honor;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An honor carries one grant of one amount of one scheme.
 *
 * @param grantId grant that hangs on it already
 */
record OneGrantForOneSource(@Nullable String grantId) implements Rule {

	@Override
	public boolean isBroken() {
		return grantId != null;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("honorId", "domain invariants I4 and I8", "该荣誉已有同一项目的奖补“" + grantId + "”。",
				"The honor carries the grant '" + grantId + "' of this amount already.", "请核对已有奖补，不得重复享受。",
				"Look at that grant; the same source is not paid twice.");
	}

}
