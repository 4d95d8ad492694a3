package org.meritbook.command.beneficiary;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * After a higher level of an occupation a lower one is not subsidised.
 *
 * @param occupation occupation
 * @param level level
 * @param grantId grant of a higher level
 */
record NoLowerLevelAfterAHigherOne(String occupation, int level, @Nullable String grantId) implements Rule {

	@Override
	public boolean isBroken() {
		return grantId != null;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("level", "domain invariant I18",
				"职业" + occupation + "已有更高等级的补贴（" + grantId + "），不再补贴第" + level + "级。",
				"A higher level of the occupation " + occupation + " was subsidised already (" + grantId + "); level "
						+ level + " is not.",
				"请核对等级。", "Check the level.");
	}

}
