package org.meritbook.command.grant;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A claim leaves a part of the entitlement, or nothing.
 *
 * @param leftFen what would be left
 * @param mostFen most that can be left
 */
record ClaimLeavesAPartOfTheEntitlement(long leftFen, long mostFen) implements Rule {

	@Override
	public boolean isBroken() {
		return leftFen < 0 || leftFen > mostFen;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("entitledFen", "domain invariants I38 and I39",
				"追缴后保留的" + leftFen + "分不在0至" + mostFen + "分之间。",
				"What the claim leaves, " + leftFen + " fen, is not between 0 and " + mostFen + " fen.", "请填写仍应享受的金额。",
				"Give what is still due after the claim.");
	}

}
