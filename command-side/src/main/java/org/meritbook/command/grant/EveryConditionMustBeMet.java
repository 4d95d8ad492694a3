package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A grant meets every condition of its scheme.
 *
 * @param ruleId condition
 * @param sentenceZh the condition in Chinese
 * @param sentenceEn the condition in English
 * @param clauseNo clause of the condition
 * @param met whether it is met
 */
record EveryConditionMustBeMet(String ruleId, String sentenceZh, String sentenceEn, String clauseNo,
		boolean met) implements Rule {

	@Override
	public boolean isBroken() {
		return !met;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("facts", "clause " + clauseNo, "不符合条件“" + ruleId + "”：" + sentenceZh,
				"The condition '" + ruleId + "' is not met: " + sentenceEn, "请核对申请事项；条件不符的不予奖补。",
				"Check what was stated; who does not meet it is not entitled.");
	}

}
