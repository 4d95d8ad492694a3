package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A published list changes for a reason that is published with it.
 *
 * @param published whether a list was published
 * @param complete whether both the list and the reason are given, or neither is asked for
 */
record AChangedListNeedsAReason(boolean published, boolean complete) implements Rule {

	@Override
	public boolean isBroken() {
		return published != complete;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("changeReason", "domain invariant I28",
				published ? "名单已公示；变更名单须同时提供新名单和变更原因，公示期重新计算。" : "首次公示按已确定的入围名单发布，不得另附名单。",
				published
						? "The list is published; a change needs the new list and the reason, and its window starts again."
						: "The first notice publishes the approved list; it takes no other.",
				"请补全或去除名单与变更原因。", "Give both the list and the reason, or neither.");
	}

}
