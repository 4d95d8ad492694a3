package org.meritbook.ops.server.architecture.planted.rulesurroundings.command.award;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Asks a table instead of being told.
 */
@Breaks
record MedalMustBeStored(JdbcClient jdbc) implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		throw new UnsupportedOperationException();
	}

}
