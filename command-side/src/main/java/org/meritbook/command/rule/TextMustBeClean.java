package org.meritbook.command.rule;

/**
 * Text is of a sensible length and holds nothing that cannot be seen or printed.
 *
 * @param field field
 * @param fault what is wrong with it in words of both languages, empty if nothing
 * @param maxLength longest length in characters
 */
public record TextMustBeClean(String field, String fault, int maxLength) implements Rule {

	@Override
	public boolean isBroken() {
		return !fault.isEmpty();
	}

	@Override
	public Explanation explanation() {
		return new Explanation(field, "GB 18030-2022; RFC 8785 3.2.2.2",
				"字段“" + field + "”不合格：" + fault.substring(0, fault.indexOf('|')) + "（最长" + maxLength + "字）。",
				"The field '" + field + "' is not usable: " + fault.substring(fault.indexOf('|') + 1) + " (at most "
						+ maxLength + " characters).",
				"请补全文字、删去不可见字符或缩短后重新提交。",
				"Fill it in, remove the characters that cannot be shown, or shorten it, and send it again.");
	}

}
