package org.meritbook.command.rule;

import org.jspecify.annotations.Nullable;

/**
 * An act is about a record that the book holds.
 *
 * @param field field that names it
 * @param id id given
 * @param exists whether the book holds it
 */
public record RecordMustExist(String field, @Nullable String id, boolean exists) implements Rule {

	@Override
	public boolean isBroken() {
		return !exists;
	}

	@Override
	public Explanation explanation() {
		return new Explanation(field, "domain invariant I52", "总账中没有编号为“" + id + "”的记录。",
				"The book holds no record '" + id + "'.", "请核对编号，或先登记该记录。",
				"Check the id, or register the record first.");
	}

}
