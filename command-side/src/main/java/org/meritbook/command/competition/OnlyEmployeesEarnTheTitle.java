package org.meritbook.command.competition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * The title goes to contestants who competed as employees.
 *
 * @param itemId event
 * @param employee whether the winner did
 */
record OnlyEmployeesEarnTheTitle(String itemId, boolean employee) implements Rule {

	@Override
	public boolean isBroken() {
		return !employee;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("placings", "003 cl. 21; domain invariant I25", "项目“" + itemId + "”的获奖选手不是职工选手，不能授予。",
				"The winner of '" + itemId + "' did not compete as an employee.", "请核对参赛身份。",
				"Check in what capacity the winner competed.");
	}

}
