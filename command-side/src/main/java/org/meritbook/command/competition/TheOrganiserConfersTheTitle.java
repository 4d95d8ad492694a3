package org.meritbook.command.competition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * The organising committee is the body that confers the title.
 *
 * @param organiserId organising committee
 * @param issues whether the scheme names it
 */
record TheOrganiserConfersTheTitle(String organiserId, boolean issues) implements Rule {

	@Override
	public boolean isBroken() {
		return !issues;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("schemeId", "003 cl. 21; domain invariant I25", "该称号的颁发机关不是竞赛组委会“" + organiserId + "”。",
				"The scheme does not name the committee '" + organiserId + "' as conferring body.", "请核对组委会和项目的颁发机关。",
				"Check the committee and the conferring bodies of the scheme.");
	}

}
