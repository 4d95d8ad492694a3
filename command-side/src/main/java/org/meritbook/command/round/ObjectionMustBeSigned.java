package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Objections are made by name; anonymous ones are not accepted.
 *
 * @param signed whether name, contact and statement are given
 */
record ObjectionMustBeSigned(boolean signed) implements Rule {

	@Override
	public boolean isBroken() {
		return !signed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("name", "domain 2.3", "异议须实名，并写明联系方式和事由。",
				"An objection needs a name, a contact and a statement.", "请填写姓名、联系方式和事由；信息将被密封保存。",
				"Fill in all three; they are sealed at once.");
	}

}
