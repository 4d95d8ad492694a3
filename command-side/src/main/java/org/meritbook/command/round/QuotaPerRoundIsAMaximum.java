package org.meritbook.command.round;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A round confers no more honors than its document allows.
 *
 * @param conferred honors conferred so far
 * @param wanted honors to confer
 * @param max most of one round, null where the document names none
 * @param clause clause that names it
 */
record QuotaPerRoundIsAMaximum(int conferred, int wanted, @Nullable Integer max, String clause) implements Rule {

	@Override
	public boolean isBroken() {
		return max != null && conferred + wanted > max;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("nominationIds", clause + " (domain invariant I1)",
				"本批次名额上限" + max + "名，已授予" + conferred + "名，再授予" + wanted + "名将超额。", "The round confers at most " + max
						+ "; " + conferred + " are conferred, " + wanted + " more are too many.",
				"请在名额内授予；空缺不补。", "Stay within the quota.");
	}

}
