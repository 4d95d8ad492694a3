package org.meritbook.command.grant;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A sum lies within the figure of its document.
 *
 * @param amountFen sum
 * @param lowerFen least
 * @param upperFen most
 * @param clauseNo clause of the figure
 */
record AmountMustStayWithinTheFigure(long amountFen, @Nullable Long lowerFen, @Nullable Long upperFen,
		String clauseNo) implements Rule {

	@Override
	public boolean isBroken() {
		return (lowerFen != null && amountFen < lowerFen) || (upperFen != null && amountFen > upperFen)
				|| amountFen < 0;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("requestedFen",
				"clause " + clauseNo + " (domain invariants I4, I7, I15, I17, I19, I20, I22 and I23)",
				"金额" + amountFen + "分超出规定（" + lowerFen + "至" + upperFen + "分）。",
				"The sum of " + amountFen + " fen is outside of " + lowerFen + " to " + upperFen + " fen.", "请按规定金额申请。",
				"Apply for what the clause allows.");
	}

}
