package org.meritbook.command.certification;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An act on a certificate presupposes that it was neither revoked nor superseded.
 *
 * @param ended whether it was
 */
record CertificationMustStand(boolean ended) implements Rule {

	@Override
	public boolean isBroken() {
		return ended;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("certificationId", "domain 2.4", "该证书已撤销或已被取代，不能再办理此事项。",
				"The certificate was revoked or superseded; nothing more can be done to it.", "请核对证书状态。",
				"Look at where the certificate stands.");
	}

}
