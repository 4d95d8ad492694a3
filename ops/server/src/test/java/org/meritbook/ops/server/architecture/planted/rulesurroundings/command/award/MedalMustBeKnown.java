package org.meritbook.ops.server.architecture.planted.rulesurroundings.command.award;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Was told.
 */
record MedalMustBeKnown(boolean known) implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		throw new UnsupportedOperationException();
	}

}
