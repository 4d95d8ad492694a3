package org.meritbook.command.evaluator;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * The form of a certificate number has 22 characters and shows year and level.
 *
 * @param form form given
 * @param clearLevels whether each level has one character of its own
 */
record NumberTemplateMustBeUsable(String form, boolean clearLevels) implements Rule {

	@Override
	public boolean isBroken() {
		return form.length() != 22 || !form.matches("[A-Z0-9#]*YY[A-Z0-9#]*")
				|| form.chars().filter((c) -> c == 'L').count() != 1 || !clearLevels;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("numberTemplates", "domain 3.5",
				"编号规则“" + form + "”应为22位，含YY（年份）和一个L（等级），每个等级对应一个不同的字符。",
				"The form '" + form
						+ "' must have 22 characters with YY for the year, one L for the level, and one character of its own for each level.",
				"请核对编号规则。", "Check the form.");
	}

}
