package org.meritbook.command.honor;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An honor has one certificate number for ever.
 *
 * @param certificateNo number on record
 */
record CertificateIsIssuedOnce(@Nullable String certificateNo) implements Rule {

	@Override
	public boolean isBroken() {
		return certificateNo != null;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("honorId", "domain 2.3", "证书“" + certificateNo + "”已颁发。",
				"The certificate '" + certificateNo + "' was issued already.", "遗失或损毁的，请办理补发，编号不变。",
				"Reissue it where it was lost; the number stays.");
	}

}
