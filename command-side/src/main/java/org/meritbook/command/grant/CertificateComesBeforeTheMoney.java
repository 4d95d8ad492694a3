package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Money that goes with a certificate is not due before the certificate is issued.
 *
 * @param honorId honor
 * @param issued whether it is issued
 */
record CertificateComesBeforeTheMoney(String honorId, boolean issued) implements Rule {

	@Override
	public boolean isBroken() {
		return !issued;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("honorId", "domain invariant I4", "荣誉“" + honorId + "”尚未颁发证书。",
				"No certificate of the honor '" + honorId + "' was issued yet.", "请先颁发证书。",
				"Issue the certificate first.");
	}

}
