package org.meritbook.command.rule;

import java.time.LocalDate;

/**
 * A region code is one of GB/T 2260 on the day of the act.
 *
 * @param field field
 * @param regionCode code given
 * @param on day of the act
 * @param exists whether the code stood on that day
 */
public record RegionMustExist(String field, String regionCode, LocalDate on, boolean exists) implements Rule {

	@Override
	public boolean isBroken() {
		return !exists;
	}

	@Override
	public Explanation explanation() {
		return new Explanation(field, "GB/T 2260", "行政区划代码“" + regionCode + "”在" + on + "不存在。",
				"There is no region '" + regionCode + "' on " + on + ".", "请填写当日有效的六位代码；功能区请用其所在行政区的代码。",
				"Give a six-digit code in force that day; for a functional zone, the code of the region around it.");
	}

}
