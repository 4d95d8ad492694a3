package org.meritbook.command.policy;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Amendment and repeal presuppose issue, and a repealed document does not change.
 *
 * @param issued whether it was issued
 * @param repealed whether it was repealed
 */
record OnlyAnIssuedPolicyCanChange(boolean issued, boolean repealed) implements Rule {

	@Override
	public boolean isBroken() {
		return !issued || repealed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("policyId", "domain R1", repealed ? "该文件已废止。" : "该文件尚未印发。",
				repealed ? "The document was repealed." : "The document was not issued yet.", "请先登记印发；已废止的文件不能再修订。",
				"Record its issue first; a repealed document does not change any more.");
	}

}
