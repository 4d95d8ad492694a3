package org.meritbook.command.rule;

import java.util.List;
import java.util.Locale;

import org.meritbook.events.type.Flag;

/**
 * One thing that must hold, as a record of what it was told. The class name is the
 * sentence, and in upper case the stable code that callers see.
 */
public interface Rule {

	/** Whether it does not hold. */
	boolean isBroken();

	/** What to tell the one who is refused. */
	Explanation explanation();

	/** The stable code, for example {@code QUOTA_PER_ROUND_IS_A_MAXIMUM}. */
	default String code() {
		return codeOf(getClass());
	}

	/**
	 * Goes on if the rule holds.
	 * @throws RuleViolated if it does not
	 */
	default void check() {
		if (isBroken()) {
			throw new RuleViolated(this);
		}
	}

	/**
	 * What auditors are told where the act is recorded all the same: one flag if it does
	 * not hold, none if it does.
	 */
	default List<Flag> flags() {
		if (!isBroken()) {
			return List.of();
		}
		Explanation why = explanation();
		return List.of(new Flag(code(), why.clause(), why.messageZh(), why.messageEn()));
	}

	/** The code of a rule class. */
	static String codeOf(Class<?> rule) {
		return rule.getSimpleName()
			.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
			.toUpperCase(Locale.ROOT);
	}

}
