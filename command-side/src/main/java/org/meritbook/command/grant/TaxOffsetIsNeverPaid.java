package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A tax offset is recorded and never paid.
 *
 * @param offset whether it is one
 */
record TaxOffsetIsNeverPaid(boolean offset) implements Rule {

	@Override
	public boolean isBroken() {
		return offset;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantId", "001 (五) (domain invariant I34)", "税费抵免只作记录，不得支付。",
				"A tax offset is recorded; it is never paid.", "请由税务机关在申报时抵免。", "It is taken off in the tax return.");
	}

}
