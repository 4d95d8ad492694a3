package org.meritbook.command.competition;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A competition is held as often as its document says.
 *
 * @param editionYear year of the edition
 * @param lastEditionYear year of the edition before
 * @param cycleYears years between two editions
 */
record CompetitionsKeepTheirCycle(int editionYear, @Nullable Integer lastEditionYear,
		@Nullable Integer cycleYears) implements Rule {

	@Override
	public boolean isBroken() {
		return lastEditionYear != null && cycleYears != null && editionYear - lastEditionYear != cycleYears;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("editionYear", "002 cl. 7; 003 cl. 21; domain invariant I49",
				"上一届为" + lastEditionYear + "年，周期" + cycleYears + "年，本届为" + editionYear + "年。",
				"The edition before was " + lastEditionYear + " and the cycle is " + cycleYears + " years; this one is "
						+ editionYear + ".",
				"请核对届次年份。", "Check the year of the edition.");
	}

}
