package org.meritbook.command.rule;

/**
 * A fact fits its type.
 *
 * @param name fact stated
 * @param type its type
 * @param readable whether it fits
 */
public record FactMustBeReadable(String name, String type, boolean readable) implements Rule {

	@Override
	public boolean isBroken() {
		return !readable;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("facts", "domain 2.1", "申报事项“" + name + "”的内容与类型" + type + "不符。",
				"The fact '" + name + "' is no " + type + ".", "日期请写成年-月-日，整数不带单位，是否请写true或false。",
				"Write dates as 2023-05-01, whole numbers without a unit, truths as true or false.");
	}

}
