package org.meritbook.command.competition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.SchemeKind;

/**
 * The title goes to the first place of each event; certificates may go further down.
 *
 * @param kind kind of the scheme
 * @param lastPlace last place that is to earn it
 */
record OnlyTheFirstPlaceEarnsTheTitle(SchemeKind kind, int lastPlace) implements Rule {

	@Override
	public boolean isBroken() {
		return lastPlace < 1 || (kind == SchemeKind.HONOR_TITLE && lastPlace > 1);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("lastPlace", "003 cl. 21; domain invariant I25", "竞赛称号只授予各项目第一名，填报至第" + lastPlace + "名。",
				"The title goes to the first place of each event only, not down to place " + lastPlace + ".", "请改为第一名。",
				"Set the last place to 1.");
	}

}
