package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A grant names what it hangs on, where its rule asks for it.
 *
 * @param kind what is asked for
 * @param named whether it is named
 */
record SourceMustBeNamed(String kind, boolean named) implements Rule {

	@Override
	public boolean isBroken() {
		return !named;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("honorId", "domain invariants I8, I22 and I24", "未写明奖补所依的来源（" + kind + "）。",
				"What the grant hangs on is not named (" + kind + ").", "请填写荣誉编号，或核验文件、赛事的文号。",
				"Name the honor, or the document or event that was verified.");
	}

}
