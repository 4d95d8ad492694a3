package org.meritbook.command.rule;

/**
 * A command id stands for one input; the same id with another input is refused.
 *
 * @param commandId id that was used before
 */
public record CommandIdMeansOneInput(String commandId) implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("commandId", "domain invariant I52", "提交编号" + commandId + "已用于另一份内容不同的提交，本次未作任何记录。",
				"The command id " + commandId + " was used before with another input; nothing was recorded.",
				"内容有变时请使用新的提交编号；重试时请原样提交。", "Use a new command id for a new input; send a retry unchanged.");
	}

}
