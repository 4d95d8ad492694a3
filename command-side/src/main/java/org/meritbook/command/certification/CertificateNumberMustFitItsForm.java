package org.meritbook.command.certification;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A certificate number has the form its evaluator is filed with.
 *
 * @param certificateNo number given
 * @param forms forms of the evaluator
 * @param fits whether one of them fits
 */
record CertificateNumberMustFitItsForm(String certificateNo, String forms, boolean fits) implements Rule {

	@Override
	public boolean isBroken() {
		return !fits;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("certificateNo", "domain invariant I31",
				"证书编号“" + certificateNo + "”不符合该机构的编号规则（" + forms + "）。",
				"The certificate number '" + certificateNo + "' fits no form of its evaluator (" + forms + ").",
				"请核对证书编号。", "Check the number.");
	}

}
