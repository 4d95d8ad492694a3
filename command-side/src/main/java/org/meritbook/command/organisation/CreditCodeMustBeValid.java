package org.meritbook.command.organisation;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.identity.IdentityFault;

/**
 * A unified social credit code is well-formed and its check digit right.
 *
 * @param fault what is wrong with it
 */
record CreditCodeMustBeValid(@Nullable IdentityFault fault) implements Rule {

	@Override
	public boolean isBroken() {
		return fault != null;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("creditCode", "GB 32100-2015 (domain invariant I44)", "统一社会信用代码不符合编码规则（" + fault + "）。",
				"The unified social credit code does not follow its rules (" + fault + ").", "请对照营业执照或登记证书逐位核对。",
				"Compare it with the registration certificate digit by digit.");
	}

}
