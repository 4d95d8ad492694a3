package org.meritbook.command.designation;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.Rank;

/**
 * An upgrade leads to a higher level of the same kind.
 *
 * @param before level now
 * @param after level wanted
 * @param sameKind whether both schemes are of one kind
 */
record UpgradeMustGoUp(Rank before, Rank after, boolean sameKind) implements Rule {

	@Override
	public boolean isBroken() {
		return !sameKind || after.compareTo(before) >= 0;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("schemeId", "001 (六)", "从" + before + "到" + after + "不是同类平台的晋级。",
				"From " + before + " to " + after + " is no upgrade of one kind.", "请选择更高级别的同类项目。",
				"Choose the scheme of a higher level and the same kind.");
	}

}
