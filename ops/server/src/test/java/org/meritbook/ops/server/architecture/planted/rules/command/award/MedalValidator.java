package org.meritbook.ops.server.architecture.planted.rules.command.award;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * A rule named by what it does, not by what must hold.
 */
@Breaks
record MedalValidator(int width) implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		throw new UnsupportedOperationException();
	}

}
