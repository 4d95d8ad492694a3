package org.meritbook.events.type;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a sum came about, once and for all: versions, inputs, verdicts and the row that
 * gave it. Never reckoned again on a replay.
 *
 * @param schemeVersion version of the scheme's terms
 * @param ruleId amount of the scheme
 * @param ruleVersion version of the payment rule
 * @param clause clause of the amount
 * @param inputs everything the rows were told
 * @param verdicts what each condition said
 * @param rowId row that gave the sum, null while it cannot be given
 * @param amountFen the sum in fen, null while a figure or a fact is missing
 * @param prepaymentFen what may be paid ahead in fen, null where nothing may
 * @param figureDocumentNo document that gave the figure, where the scheme's own document
 * gives none
 */
public record Reckoning(int schemeVersion, String ruleId, int ruleVersion, String clause, List<Fact> inputs,
		List<Verdict> verdicts, @Nullable String rowId, @Nullable Long amountFen, @Nullable Long prepaymentFen,
		@Nullable String figureDocumentNo) {

	public Reckoning {
		inputs = List.copyOf(inputs);
		verdicts = List.copyOf(verdicts);
	}

}
