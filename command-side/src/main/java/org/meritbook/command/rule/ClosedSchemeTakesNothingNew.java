package org.meritbook.command.rule;

/**
 * A closed scheme is neither revised nor given a new round.
 *
 * @param closed whether it is closed
 */
public record ClosedSchemeTakesNothingNew(boolean closed) implements Rule {

	@Override
	public boolean isBroken() {
		return closed;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("schemeId", "domain R33", "该项目已关闭。", "The scheme is closed.", "请使用接续的项目。",
				"Use the scheme that follows it.");
	}

}
