package org.meritbook.command.evaluator;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A suspended filing is not suspended again.
 *
 * @param suspended whether it is suspended
 */
record AnEvaluatorIsSuspendedOnce(boolean suspended) implements Rule {

	@Override
	public boolean isBroken() {
		return suspended;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("evaluatorId", "001 (十二)", "该评价机构的备案已在暂停中。", "The filing is suspended already.",
				"如需更改，请先恢复。", "Reinstate it first if something changes.");
	}

}
