package org.meritbook.command.honor;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A certificate has a number: the scheme's own, or one that is given.
 *
 * @param wanted number given
 * @param prefix first part from the scheme
 */
record CertificateNumberMustBeKnown(@Nullable String wanted, @Nullable String prefix) implements Rule {

	@Override
	public boolean isBroken() {
		return wanted == null && prefix == null;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("certificateNo", "domain 2.3", "该项目未设证书编号规则，须填写证书编号。",
				"The scheme has no numbering of its own; give a number.", "请填写证书编号。", "Give the certificate number.");
	}

}
