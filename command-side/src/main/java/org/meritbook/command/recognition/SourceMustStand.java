package org.meritbook.command.recognition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * What is recognised is on record, stands, and is the applicant's own.
 *
 * @param sourceKey what is to be recognised
 * @param stands whether it does
 */
record SourceMustStand(String sourceKey, boolean stands) implements Rule {

	@Override
	public boolean isBroken() {
		return !stands;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("source", "domain invariant I39", "来源“" + sourceKey + "”不存在、已失效或不属于申请人。",
				"The source '" + sourceKey + "' is unknown, has fallen or is not the applicant's.", "请核对来源记录。",
				"Look at the source.");
	}

}
