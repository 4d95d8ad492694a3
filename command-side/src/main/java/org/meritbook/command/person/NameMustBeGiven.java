package org.meritbook.command.person;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A person is registered under a name.
 *
 * @param given whether a name was given
 */
record NameMustBeGiven(boolean given) implements Rule {

	@Override
	public boolean isBroken() {
		return !given;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("name", "domain 3.8", "姓名不能为空。", "The name is missing.", "请填写姓名。", "Give the name.");
	}

}
