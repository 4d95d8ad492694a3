package org.meritbook.command.benefit;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A preference hangs on an honor of the one who is preferred, as long as it stands.
 *
 * @param honorId honor
 * @param stands whether it stands and is the subject's own
 */
record PreferenceNeedsAStandingHonor(@Nullable String honorId, boolean stands) implements Rule {

	@Override
	public boolean isBroken() {
		return !stands;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("honorId", "domain invariant I39", "荣誉“" + honorId + "”不存在、已失效或不属于该对象。",
				"The honor '" + honorId + "' is unknown, has fallen or is not the subject's own.", "请核对荣誉记录。",
				"Look at the honor.");
	}

}
