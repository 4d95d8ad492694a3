package org.meritbook.command.honor;

import java.time.LocalDate;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Nothing happens to an honor before it was conferred.
 *
 * @param on day of the act
 * @param conferredOn day of conferral
 */
record ActComesAfterConferral(LocalDate on, LocalDate conferredOn) implements Rule {

	@Override
	public boolean isBroken() {
		return on.isBefore(conferredOn);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("on", "domain 2.3", "日期" + on + "早于授予日期" + conferredOn + "。",
				"The date " + on + " is before the conferral on " + conferredOn + ".", "请核对日期。", "Check the date.");
	}

}
