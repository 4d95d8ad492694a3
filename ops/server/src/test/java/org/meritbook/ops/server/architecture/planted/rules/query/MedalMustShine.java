package org.meritbook.ops.server.architecture.planted.rules.query;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * A rule on the side that answers.
 */
@Breaks
record MedalMustShine(int lustre) implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		throw new UnsupportedOperationException();
	}

}
