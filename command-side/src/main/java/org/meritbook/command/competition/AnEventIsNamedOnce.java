package org.meritbook.command.competition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A competition has events, each with an id of its own.
 *
 * @param items events given
 * @param distinct different ids given
 */
record AnEventIsNamedOnce(int items, int distinct) implements Rule {

	@Override
	public boolean isBroken() {
		return items == 0 || distinct < items;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("items", "003 cl. 21", "竞赛至少有一个项目，项目编号不得重复。",
				"A competition has events, each with an id of its own.", "请补全或去重。",
				"Add what is missing or remove what is double.");
	}

}
