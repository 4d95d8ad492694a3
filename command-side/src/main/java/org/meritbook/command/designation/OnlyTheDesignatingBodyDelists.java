package org.meritbook.command.designation;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Only a body that designated, or one above it, delists.
 *
 * @param bodyId body that wants to
 * @param entitled whether it may
 */
record OnlyTheDesignatingBodyDelists(String bodyId, boolean entitled) implements Rule {

	@Override
	public boolean isBroken() {
		return !entitled;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("bodyId", "domain invariant I41", "单位“" + bodyId + "”既不是认定机关，也不是其上级，无权摘牌。",
				"The body '" + bodyId + "' neither designated nor stands above a body that did.", "请由认定机关或其上级决定。",
				"Have the designating body, or one above it, decide.");
	}

}
