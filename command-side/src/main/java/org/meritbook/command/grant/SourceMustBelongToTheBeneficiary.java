package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * What a grant hangs on is an honor of the beneficiary, of a scheme that the rule names.
 *
 * @param honorId honor named
 * @param fits whether it fits
 */
record SourceMustBelongToTheBeneficiary(String honorId, boolean fits) implements Rule {

	@Override
	public boolean isBroken() {
		return !fits;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("honorId", "domain invariants I8 and I24", "荣誉“" + honorId + "”不属于该受益人，或不在规则所列项目之内。",
				"The honor '" + honorId + "' is not the beneficiary's, or of no scheme that counts.", "请核对荣誉记录。",
				"Check the record of the honor.");
	}

}
