package org.meritbook.command.beneficiary;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A subsidy for a skill names occupation and level.
 *
 * @param named whether it does
 */
record SkillMustBeNamed(boolean named) implements Rule {

	@Override
	public boolean isBroken() {
		return !named;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("occupation", "domain invariant I18", "未写明职业和等级。", "Occupation and level are not named.",
				"请填写职业编码和1至5级。", "Name the occupation code and a level of 1 to 5.");
	}

}
