package org.meritbook.command.competition;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A competition leads to titles of the competition route alone.
 *
 * @param route route of the scheme
 */
record TitleMustBeOfTheCompetitionRoute(@Nullable String route) implements Rule {

	@Override
	public boolean isBroken() {
		return route == null || !route.contains("竞赛");
	}

	@Override
	public Explanation explanation() {
		return new Explanation("schemeId", "003 cl. 21, 25; domain invariant I25", "该称号的路径为“" + route + "”，不是竞赛路径。",
				"The route of that title is '" + route + "', not the competition route.", "请选择竞赛路径的项目；认定路径请走评选批次。",
				"Choose the scheme of the competition route; the other one asks for a round.");
	}

}
