package org.meritbook.command.round;

import java.util.List;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An honor is conferred by someone.
 *
 * @param issuerIds bodies the scheme names
 */
record ConferringBodyMustBeNamed(List<String> issuerIds) implements Rule {

	@Override
	public boolean isBroken() {
		return issuerIds.isEmpty();
	}

	@Override
	public Explanation explanation() {
		return new Explanation("roundId", "domain R6", "该项目未载明授予机关，不能授予。", "The scheme names no conferring body.",
				"请先修订项目，登记授予机关。", "Revise the scheme and name the body.");
	}

}
