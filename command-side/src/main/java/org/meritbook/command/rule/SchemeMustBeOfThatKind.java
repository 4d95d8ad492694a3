package org.meritbook.command.rule;

import java.util.List;

/**
 * An act is done under a scheme made for such acts.
 *
 * @param schemeId scheme
 * @param kind kind of the scheme
 * @param wanted kinds that fit
 */
public record SchemeMustBeOfThatKind(String schemeId, String kind, String wanted) implements Rule {

	@Override
	public boolean isBroken() {
		return !List.of(wanted.split(", ")).contains(kind);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("schemeId", "domain 2", "项目“" + schemeId + "”的类别是" + kind + "，此事项需要" + wanted + "。",
				"The scheme '" + schemeId + "' is of kind " + kind + "; this act needs " + wanted + ".", "请选择对应类别的项目。",
				"Choose a scheme of that kind.");
	}

}
