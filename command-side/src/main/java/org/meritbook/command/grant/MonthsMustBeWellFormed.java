package org.meritbook.command.grant;

import java.util.List;
import java.util.Set;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Months are written as year and month, each once.
 *
 * @param months months given
 */
record MonthsMustBeWellFormed(List<String> months) implements Rule {

	@Override
	public boolean isBroken() {
		return months.size() != Set.copyOf(months).size()
				|| months.stream().anyMatch((month) -> !month.matches("(19|20)[0-9]{2}-(0[1-9]|1[0-2])"));
	}

	@Override
	public Explanation explanation() {
		return new Explanation("months", "domain invariants I15 and I19", "月份有误或重复：" + months,
				"Months are badly written or repeated: " + months, "请按“2019-03”的形式逐月填写。",
				"Write each month once, as 2019-03.");
	}

}
