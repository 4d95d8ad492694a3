package org.meritbook.command.recognition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Evaluator, occupation and level lie within the scope of the agreement.
 *
 * @param agreementId agreement
 * @param sourceKey what is to be recognised
 * @param within whether it lies within
 */
record SourceMustBeWithinTheAgreement(String agreementId, String sourceKey, boolean within) implements Rule {

	@Override
	public boolean isBroken() {
		return !within;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("source", "002 cl. 15; domain invariant I30",
				"“" + sourceKey + "”不在协议“" + agreementId + "”的机构、职业或等级范围内。", "'" + sourceKey
						+ "' lies outside of the agreement '" + agreementId + "' by evaluator, occupation or level.",
				"请核对协议范围。", "Check the scope of the agreement.");
	}

}
