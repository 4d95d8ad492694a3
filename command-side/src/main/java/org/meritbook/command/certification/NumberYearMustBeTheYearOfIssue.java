package org.meritbook.command.certification;

import java.time.LocalDate;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * The year that a certificate number shows is the year of issue.
 *
 * @param certificateNo number given
 * @param on day of issue
 * @param shown year the number shows
 */
record NumberYearMustBeTheYearOfIssue(String certificateNo, LocalDate on, int shown) implements Rule {

	@Override
	public boolean isBroken() {
		return on.getYear() % 100 != shown;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("on", "domain invariant I31",
				"证书编号“" + certificateNo + "”的年份位为" + shown + "，发证日为" + on + "。",
				"The number '" + certificateNo + "' shows the year " + shown + ", but was issued on " + on + ".",
				"请核对编号和发证日期。", "Check number and day of issue.");
	}

}
