package org.meritbook.command.equivalence;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A table has lines, and each qualification stands in it once.
 *
 * @param lines lines given
 * @param distinct different qualifications given
 */
record AQualificationStandsOnceInATable(int lines, int distinct) implements Rule {

	@Override
	public boolean isBroken() {
		return lines == 0 || distinct < lines;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("rows", "001 (十二)", "比照表应有条目，且同一资格只列一次。",
				"A table has lines, each for a qualification of its own.", "请补全或去重。",
				"Add what is missing or remove what is double.");
	}

}
