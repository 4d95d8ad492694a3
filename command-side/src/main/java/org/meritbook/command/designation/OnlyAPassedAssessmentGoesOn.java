package org.meritbook.command.designation;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Only a platform that passed its assessment is disclosed.
 *
 * @param passed whether it passed
 */
record OnlyAPassedAssessmentGoesOn(boolean passed) implements Rule {

	@Override
	public boolean isBroken() {
		return !passed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("designationId", "domain 1.3", "该平台未通过评估，不能公示。",
				"The platform did not pass its assessment.", "请整改后重新评估。", "Have it assessed again.");
	}

}
