package org.meritbook.command.person;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An erased or merged record takes no further act.
 *
 * @param erased whether its key was destroyed
 * @param mergedInto record it continues as
 */
record PersonMustBeActive(boolean erased, @Nullable String mergedInto) implements Rule {

	@Override
	public boolean isBroken() {
		return erased || mergedInto != null;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("personId", "domain R27 and R31", erased ? "该人员信息已删除。" : "该人员已并入“" + mergedInto + "”。",
				erased ? "The details of this person were erased." : "This person continues as '" + mergedInto + "'.",
				"请使用有效的人员记录。", "Use the record that is active.");
	}

}
