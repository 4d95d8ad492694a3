package org.meritbook.command.recognition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A request is granted or refused once.
 *
 * @param decided whether it was
 */
record RecognitionIsDecidedOnce(boolean decided) implements Rule {

	@Override
	public boolean isBroken() {
		return decided;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("recognitionId", "domain 2.7", "该申请已作出决定。", "The request was decided already.", "请另行申请。",
				"Ask anew.");
	}

}
