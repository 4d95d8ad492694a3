package org.meritbook.command.scheme;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A limit of a payment is a whole number above zero.
 *
 * @param limit limit given
 */
record CapsMustBePositive(long limit) implements Rule {

	@Override
	public boolean isBroken() {
		return limit < 1;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("rule.caps", "domain invariant I15", "上限" + limit + "不是正数。",
				"The limit " + limit + " is not positive.", "请按文件填写上限。", "Give the limit of the document.");
	}

}
