package org.meritbook.command.agreement;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An act on an agreement presupposes that it has not ended.
 *
 * @param ended whether it ended
 */
record AgreementMustStand(boolean ended) implements Rule {

	@Override
	public boolean isBroken() {
		return ended;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("agreementId", "domain 2.7", "该协议已终止。", "The agreement has ended.", "请另行签订。",
				"Sign another one.");
	}

}
