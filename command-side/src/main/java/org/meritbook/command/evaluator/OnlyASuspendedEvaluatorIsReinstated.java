package org.meritbook.command.evaluator;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Reinstatement of a filing presupposes its suspension.
 *
 * @param suspended whether it is suspended
 */
record OnlyASuspendedEvaluatorIsReinstated(boolean suspended) implements Rule {

	@Override
	public boolean isBroken() {
		return !suspended;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("evaluatorId", "001 (十二)", "该评价机构的备案没有暂停。", "The filing is not suspended.", "请核对备案状态。",
				"Look at where the filing stands.");
	}

}
