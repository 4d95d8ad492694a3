package org.meritbook.command.honor;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A new paper presupposes a first one.
 *
 * @param certificateNo number on record
 */
record OnlyAnIssuedCertificateIsReissued(@Nullable String certificateNo) implements Rule {

	@Override
	public boolean isBroken() {
		return certificateNo == null;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("honorId", "domain 2.3", "该荣誉尚未颁发证书。", "No certificate was issued yet.", "请先颁发证书。",
				"Issue it first.");
	}

}
