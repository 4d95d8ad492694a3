package org.meritbook.command.rule;

import java.util.regex.Pattern;

/**
 * Ids given by the caller hold letters, digits and hyphens behind the name of their kind.
 *
 * @param field field
 * @param id id wanted
 * @param prefix how ids of this kind begin
 */
public record IdMustBeWellFormed(String field, String id, String prefix) implements Rule {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,79}");

	@Override
	public boolean isBroken() {
		return !id.startsWith(prefix) || !NAME.matcher(id).region(prefix.length(), id.length()).matches();
	}

	@Override
	public Explanation explanation() {
		return new Explanation(field, "domain invariant I52", "编号“" + id + "”格式不对，应以“" + prefix + "”开头，其后为字母、数字或连字符。",
				"The id '" + id + "' must begin with '" + prefix + "', followed by letters, digits or hyphens.",
				"请按格式填写编号。", "Write the id in that form.");
	}

}
