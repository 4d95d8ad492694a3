package org.meritbook.command.rule;

/**
 * Two acts on one record do not overwrite each other.
 *
 * @param id record
 */
public record RecordChangedMeanwhile(String id) implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("", "domain invariant I52", "记录“" + id + "”刚刚被其他操作更改，本次未作任何记录。",
				"The record '" + id + "' was changed by another act a moment ago; nothing was recorded.",
				"请查看最新状态后重新提交。", "Look at its newest state and send it again.");
	}

}
