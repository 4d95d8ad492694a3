package org.meritbook.query.payout;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Fact;

/**
 * How the sum of a grant came about.
 *
 * @param schemeVersion version of the scheme's terms
 * @param ruleId amount
 * @param ruleVersion version of the payment rule
 * @param ruleClause clause of the amount
 * @param rowId row that gave it
 * @param figureDocumentNo document of the figure
 * @param inputs what it was told; empty for those who may not see it
 */
public record Reckoned(int schemeVersion, String ruleId, int ruleVersion, String ruleClause, @Nullable String rowId,
		@Nullable String figureDocumentNo, List<Fact> inputs) {

}
