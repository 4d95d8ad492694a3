package org.meritbook.command.rule;

/**
 * A nomination states what the scheme asks for, and nothing else.
 *
 * @param name fact stated
 * @param declared whether the scheme asks for it, once
 */
public record FactMustBeDeclared(String name, boolean declared) implements Rule {

	@Override
	public boolean isBroken() {
		return !declared;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("facts", "domain 2.1", "申报事项“" + name + "”不在该项目的申报范围内或重复填写。",
				"The fact '" + name + "' is not asked for, or is stated twice.", "请按项目声明的申报事项填写，每项一次。",
				"State what the scheme asks for, each fact once.");
	}

}
