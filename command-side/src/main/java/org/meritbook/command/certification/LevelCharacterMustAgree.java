package org.meritbook.command.certification;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.SkillLevel;

/**
 * The level that a certificate number shows is the level that was awarded.
 *
 * @param certificateNo number given
 * @param level level stated
 * @param shown level the number shows
 */
record LevelCharacterMustAgree(String certificateNo, SkillLevel level, String shown) implements Rule {

	@Override
	public boolean isBroken() {
		return !shown.equals(level.name());
	}

	@Override
	public Explanation explanation() {
		return new Explanation("level", "domain invariant I31",
				"证书编号“" + certificateNo + "”的等级位为" + shown + "，与填报的等级" + level + "不一致。",
				"The number '" + certificateNo + "' shows the level " + shown + ", not " + level + ".", "请核对编号和等级。",
				"Check number and level.");
	}

}
