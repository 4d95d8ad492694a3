package org.meritbook.command.benefit;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A tax offset is no more than its share of the investment, and no more than the
 * surcharge due.
 *
 * @param offsetFen sum offset in fen
 * @param limitFen most that may be offset in fen
 */
record TaxOffsetStaysWithinItsRatio(long offsetFen, long limitFen) implements Rule {

	@Override
	public boolean isBroken() {
		return offsetFen <= 0 || offsetFen > limitFen;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("offsetFen", "001 (五)", "抵免额" + offsetFen + "分超出上限" + limitFen + "分。",
				"The offset of " + offsetFen + " fen exceeds the limit of " + limitFen + " fen.", "请按投资额比例和当年应缴额核算。",
				"Work it out from the investment and the surcharge due.");
	}

}
