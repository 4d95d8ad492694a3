package org.meritbook.command.beneficiary;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * One occupation and level is subsidised once, across programmes and regions.
 *
 * @param occupation occupation
 * @param level level
 * @param grantId grant that counts already
 */
record OneSubsidyForOneOccupationAndLevel(String occupation, int level, @Nullable String grantId) implements Rule {

	@Override
	public boolean isBroken() {
		return grantId != null;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("level", "domain invariant I18",
				"职业" + occupation + "第" + level + "级已享受补贴（" + grantId + "）。",
				"The occupation " + occupation + " at level " + level + " was subsidised already (" + grantId + ").",
				"同一职业同一等级只补贴一次。", "The same occupation and level is subsidised once.");
	}

}
