package org.meritbook.command.rule;

import java.time.LocalDate;

/**
 * Nothing happens to a record before it began.
 *
 * @param on day of the act
 * @param began day the record began
 */
public record ActComesAfterTheRecordBegan(LocalDate on, LocalDate began) implements Rule {

	@Override
	public boolean isBroken() {
		return on.isBefore(began);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("on", "domain invariant I14", "日期" + on + "早于该记录的起始日" + began + "。",
				"The day " + on + " lies before the record began, on " + began + ".", "请核对日期。", "Check the day.");
	}

}
