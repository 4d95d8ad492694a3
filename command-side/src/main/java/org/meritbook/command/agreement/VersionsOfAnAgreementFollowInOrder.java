package org.meritbook.command.agreement;

import java.time.LocalDate;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A new version begins after the one before it began.
 *
 * @param from first day given
 * @param before first day of the version before
 */
record VersionsOfAnAgreementFollowInOrder(LocalDate from, LocalDate before) implements Rule {

	@Override
	public boolean isBroken() {
		return !from.isAfter(before);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("terms.effectiveFrom", "domain invariant I30",
				"新版本的生效日" + from + "应晚于前一版本的生效日" + before + "。",
				"The new version begins on " + from + ", not after the one before it, on " + before + ".", "请核对生效日。",
				"Check the first day.");
	}

}
