package org.meritbook.command.certification;

import java.time.LocalDate;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.SkillLevel;

/**
 * An evaluator is filed for the occupation and level on the day of issue.
 *
 * @param evaluatorId evaluator
 * @param occupationCode occupation
 * @param level level
 * @param on day of issue
 * @param filed whether it was
 */
record EvaluatorMustBeFiledForThat(String evaluatorId, String occupationCode, SkillLevel level, LocalDate on,
		boolean filed) implements Rule {

	@Override
	public boolean isBroken() {
		return !filed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("evaluatorId", "domain invariant I31",
				"评价机构“" + evaluatorId + "”在" + on + "没有" + occupationCode + "（" + level + "）的有效备案。",
				"The evaluator '" + evaluatorId + "' was not filed for " + occupationCode + " at level " + level
						+ " on " + on + ".",
				"请核对备案范围和有效期。", "Check scope and days of the filing.");
	}

}
