package org.meritbook.command.agreement;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An agreement is signed by two different parties at least.
 *
 * @param parties different parties named
 */
record AgreementNeedsTwoParties(int parties) implements Rule {

	@Override
	public boolean isBroken() {
		return parties < 2;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("partyIds", "domain 2.7", "互认协议至少有两个不同的签订方，现有" + parties + "个。",
				"An agreement has two different parties at least, not " + parties + ".", "请补全签订方。",
				"Name both parties.");
	}

}
