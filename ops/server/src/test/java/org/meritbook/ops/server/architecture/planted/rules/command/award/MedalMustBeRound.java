package org.meritbook.ops.server.architecture.planted.rules.command.award;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * A rule that is no record: two equal refusals differ.
 */
@Breaks
final class MedalMustBeRound implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		throw new UnsupportedOperationException();
	}

}
