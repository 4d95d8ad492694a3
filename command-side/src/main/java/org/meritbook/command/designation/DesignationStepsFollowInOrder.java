package org.meritbook.command.designation;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A platform is applied for, assessed, disclosed, designated, in that order.
 *
 * @param now where it stands
 * @param wanted where it has to stand
 */
record DesignationStepsFollowInOrder(String now, String wanted) implements Rule {

	@Override
	public boolean isBroken() {
		return !now.equals(wanted);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("designationId", "domain 1.3", "该平台目前处于“" + now + "”，此事项要求“" + wanted + "”。",
				"The designation stands at " + now + "; this act needs " + wanted + ".", "请先完成前一步。",
				"Do the step before first.");
	}

}
