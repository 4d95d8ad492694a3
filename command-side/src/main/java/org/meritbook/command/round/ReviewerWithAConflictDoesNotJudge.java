package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A reviewer with a declared conflict, or who belongs to the nominee's or the nominating
 * unit, does not judge.
 *
 * @param declared whether a conflict was declared
 * @param related whether the reviewer belongs to one of the units
 */
record ReviewerWithAConflictDoesNotJudge(boolean declared, boolean related) implements Rule {

	@Override
	public boolean isBroken() {
		return declared || related;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("nominationId", "domain invariant I48",
				declared ? "评审人已声明回避该推荐对象。" : "评审人所在单位为推荐单位或工作单位，应当回避。",
				declared ? "The reviewer declared a conflict with this nominee."
						: "The reviewer belongs to the nominating unit or the employer.",
				"请由其他评审人评审。", "Have another reviewer judge this nominee.");
	}

}
