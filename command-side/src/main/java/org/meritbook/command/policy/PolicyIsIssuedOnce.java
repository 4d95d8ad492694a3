package org.meritbook.command.policy;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A document is issued once; later changes are amendments.
 *
 * @param issued whether it was issued before
 */
record PolicyIsIssuedOnce(boolean issued) implements Rule {

	@Override
	public boolean isBroken() {
		return issued;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("policyId", "domain R1", "该文件已登记印发。", "The document has been issued already.",
				"内容有变时请登记修订。", "Record an amendment where its content changed.");
	}

}
