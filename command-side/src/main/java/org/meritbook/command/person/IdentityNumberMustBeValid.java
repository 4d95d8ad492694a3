package org.meritbook.command.person;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.identity.IdentityFault;

/**
 * An identity number is well-formed and its check digit right.
 *
 * @param documentType identity document
 * @param fault what is wrong, never the number
 */
record IdentityNumberMustBeValid(DocumentType documentType, @Nullable IdentityFault fault) implements Rule {

	@Override
	public boolean isBroken() {
		return fault != null;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("documentNumber", "GB 11643-1999 (domain invariant I43)",
				"证件号码不符合" + documentType + "的编码规则（" + fault + "）。",
				"The number does not follow the rules of a " + documentType + " (" + fault + ").", "请对照证件逐位核对后重新填写。",
				"Compare it with the document digit by digit.");
	}

}
