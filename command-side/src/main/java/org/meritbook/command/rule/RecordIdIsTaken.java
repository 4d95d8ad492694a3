package org.meritbook.command.rule;

/**
 * An id belongs to one record for ever.
 *
 * @param id id wanted
 */
public record RecordIdIsTaken(String id) implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("", "domain invariant I52", "编号“" + id + "”已被另一条记录使用。",
				"The id '" + id + "' belongs to another record.", "请换用其他编号，或对已有记录办理修订。",
				"Choose another id, or revise the record that exists.");
	}

}
