package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A grant states everything that its conditions ask for.
 *
 * @param ruleId condition that cannot be judged
 * @param complete whether it can
 */
record ApplicationMustBeComplete(String ruleId, boolean complete) implements Rule {

	@Override
	public boolean isBroken() {
		return !complete;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("facts", "domain 2.5", "申请事项不全，条件“" + ruleId + "”无法判断。",
				"Too little is stated to judge the condition '" + ruleId + "'.", "请补齐该条件所需的事项。",
				"State what the condition asks for.");
	}

}
