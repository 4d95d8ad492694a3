package org.meritbook.command.policy;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A clause has one id in the book.
 *
 * @param clauseId clause
 * @param registered whether it was registered before
 */
record ClauseIsRegisteredOnce(String clauseId, boolean registered) implements Rule {

	@Override
	public boolean isBroken() {
		return registered;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("clauseId", "domain section 1", "条款“" + clauseId + "”已登记。",
				"The clause '" + clauseId + "' is registered already.", "请使用新的条款编号。", "Use a new clause id.");
	}

}
