package org.meritbook.command.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A period ends no earlier than it begins.
 *
 * @param field field of the last day
 * @param from first day
 * @param to last day, null where it is open
 */
public record PeriodMustBeInOrder(String field, LocalDate from, @Nullable LocalDate to) implements Rule {

	@Override
	public boolean isBroken() {
		return to != null && to.isBefore(from);
	}

	@Override
	public Explanation explanation() {
		return new Explanation(field, "民法典第二百条", "截止日" + to + "早于起始日" + from + "。",
				"The last day " + to + " lies before the first, " + from + ".", "请核对起止日期。", "Check both days.");
	}

}
