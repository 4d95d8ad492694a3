package org.meritbook.command.certification;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An enterprise recognises directly the levels of its own employees only.
 *
 * @param evaluatorId evaluator
 * @param own whether it is an employer and the holder works there
 */
record DirectRecognitionIsForOwnEmployees(String evaluatorId, boolean own) implements Rule {

	@Override
	public boolean isBroken() {
		return !own;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("employerId", "001 (十二); domain invariant I32",
				"直接认定仅限用人单位对本单位职工；“" + evaluatorId + "”不是持证人的用人单位。",
				"Direct recognition is for an employer's own employees; '" + evaluatorId
						+ "' does not employ the holder.",
				"请改用评价考核，或核对用人单位。", "Use an examination, or check the employer.");
	}

}
