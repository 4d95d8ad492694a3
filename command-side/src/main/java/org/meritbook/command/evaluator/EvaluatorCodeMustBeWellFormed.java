package org.meritbook.command.evaluator;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * The code of an evaluator is 13 characters: its kind, its code, its province, its
 * serial.
 *
 * @param given code given
 * @param letter letter of its kind
 * @param province first two digits of the place of filing
 */
record EvaluatorCodeMustBeWellFormed(String given, String letter, String province) implements Rule {

	@Override
	public boolean isBroken() {
		return !given.matches("[YS][0-9]{12}") || !given.startsWith(letter) || !given.substring(5, 7).equals(province);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("code", "domain 3.5",
				"评价机构代码“" + given + "”应为13位：首位" + letter + "，第6至7位为省级代码" + province + "，其余为数字。",
				"The evaluator code '" + given + "' must have 13 characters, begin with " + letter + " and hold "
						+ province + " in places 6 and 7.",
				"请按证书编码规则填写机构代码。", "Write the code by the rule for certificate numbers.");
	}

}
