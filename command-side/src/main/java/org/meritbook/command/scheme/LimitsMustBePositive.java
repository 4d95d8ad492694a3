package org.meritbook.command.scheme;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Cycle, quota and length of notice are whole numbers above zero.
 *
 * @param cycleYears whole years between two rounds
 * @param maxPerRound most conferrals of one round
 * @param workingDays working days of notice
 */
record LimitsMustBePositive(@Nullable Integer cycleYears, @Nullable Integer maxPerRound,
		int workingDays) implements Rule {

	@Override
	public boolean isBroken() {
		return (cycleYears != null && (cycleYears < 1 || cycleYears > 50)) || (maxPerRound != null && maxPerRound < 1)
				|| workingDays < 1 || workingDays > 60;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("terms", "domain invariants I1, I2 and R2",
				"周期、名额或公示工作日超出可接受范围（周期1至50年，名额不少于1，公示1至60个工作日）。",
				"Cycle, quota or notice is out of range (1 to 50 years, at least 1, 1 to 60 working days).",
				"请按文件规定填写。", "Fill in what the document says.");
	}

}
