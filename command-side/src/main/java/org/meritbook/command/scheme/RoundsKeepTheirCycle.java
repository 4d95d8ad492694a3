package org.meritbook.command.scheme;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * The next edition comes no earlier than the cycle allows, unless a decision says so.
 *
 * @param editionYear edition wanted
 * @param lastEditionYear last edition
 * @param cycleYears whole years between two editions
 * @param overrideDecisionNo decision that allows it
 * @param clause clause that sets the cycle
 */
record RoundsKeepTheirCycle(int editionYear, @Nullable Integer lastEditionYear, @Nullable Integer cycleYears,
		@Nullable String overrideDecisionNo, String clause) implements Rule {

	@Override
	public boolean isBroken() {
		return lastEditionYear != null && cycleYears != null && overrideDecisionNo == null
				&& editionYear < lastEditionYear + cycleYears;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("editionYear", clause + " (domain invariant I2)",
				"该项目每" + cycleYears + "年评选一次，上一届为" + lastEditionYear + "年，" + editionYear + "年尚未到期。",
				"The scheme is held every " + cycleYears + " years; the last edition was " + lastEditionYear + ", "
						+ editionYear + " is too early.",
				"请在到期后启动；确需提前的，填写批准提前的决定文号。",
				"Open it when it is due, or give the number of the decision that allows it earlier.");
	}

}
