package org.meritbook.ops.server.architecture.planted.rules.command.award;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * As it should be.
 */
record MedalMustBeGold(int carats) implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		throw new UnsupportedOperationException();
	}

}
