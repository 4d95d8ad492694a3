package org.meritbook.command.evaluator;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A scope names occupations, each with its levels, each level once.
 *
 * @param occupations occupations named
 * @param faulty whether one has no level or one twice
 */
record AScopeNamesEachLevelOnce(int occupations, boolean faulty) implements Rule {

	@Override
	public boolean isBroken() {
		return occupations == 0 || faulty;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("scope", "001 (十二)", "备案范围应写明职业，每个职业的等级至少一个且不重复。",
				"A scope names at least one occupation, each with at least one level, none of them twice.", "请补全或去重。",
				"Add what is missing or remove what is double.");
	}

}
