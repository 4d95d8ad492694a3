package org.meritbook.command.rule;

import java.time.LocalDate;

/**
 * An act is dated on a day that has come, and not before the founding of the state.
 *
 * @param on day of the act
 * @param today today in Asia/Shanghai
 */
public record ActDateMustBePlausible(LocalDate on, LocalDate today) implements Rule {

	@Override
	public boolean isBroken() {
		return on.isAfter(today) || on.isBefore(LocalDate.of(1949, 10, 1));
	}

	@Override
	public Explanation explanation() {
		return new Explanation("on", "domain invariant I14", "日期" + on + "不在可接受的范围内（1949-10-01至" + today + "）。",
				"The date " + on + " is outside of 1949-10-01 to " + today + ".", "请填写行为实际发生的日期；将来的行为请在当日登记。",
				"Give the day on which it happened; record a coming act on its day.");
	}

}
