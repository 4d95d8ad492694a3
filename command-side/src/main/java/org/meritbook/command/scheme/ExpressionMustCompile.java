package org.meritbook.command.scheme;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A condition can be read before it is ever asked.
 *
 * @param ruleId condition
 * @param fault what is wrong with it, empty if nothing
 */
record ExpressionMustCompile(String ruleId, String fault) implements Rule {

	@Override
	public boolean isBroken() {
		return !fault.isEmpty();
	}

	@Override
	public Explanation explanation() {
		return new Explanation("terms.eligibility", "domain section 5; CEL specification",
				"条件“" + ruleId + "”的表达式有误：" + fault, "The condition '" + ruleId + "' cannot be read: " + fault,
				"请按已声明的申报事项改正表达式，结果须为真或假。",
				"Mend the expression; it may use the declared facts and must be true or false.");
	}

}
