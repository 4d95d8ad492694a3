package org.meritbook.ops.server.architecture.planted.aggregatesurroundings.command.award;

import org.axonframework.modelling.command.AggregateRoot;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Reads a table.
 */
@Breaks
@AggregateRoot
final class Selecting {

	void decide(JdbcClient jdbc) {
		jdbc.sql("select 1").query().singleValue();
	}

}
