package org.meritbook.command.evaluator;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An act on a filing presupposes that it was not struck off.
 *
 * @param struckOff whether it was struck off
 */
record EvaluatorMustBeOnTheList(boolean struckOff) implements Rule {

	@Override
	public boolean isBroken() {
		return struckOff;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("evaluatorId", "001 (十二)", "该评价机构已取消备案。", "The evaluator was struck off.", "请重新备案。",
				"File it anew.");
	}

}
