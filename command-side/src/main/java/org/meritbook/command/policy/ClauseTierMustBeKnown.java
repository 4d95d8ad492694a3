package org.meritbook.command.policy;

import java.util.List;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A clause is of one of the five tiers.
 *
 * @param tier tier given
 */
record ClauseTierMustBeKnown(String tier) implements Rule {

	@Override
	public boolean isBroken() {
		return !List.of("SYSTEM", "RULE", "KPI", "BASELINE", "GOVERN").contains(tier);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("tier", "domain section 1", "条款类别“" + tier + "”无法识别。",
				"The tier '" + tier + "' is not known.", "请选用SYSTEM、RULE、KPI、BASELINE或GOVERN。",
				"Use SYSTEM, RULE, KPI, BASELINE or GOVERN.");
	}

}
