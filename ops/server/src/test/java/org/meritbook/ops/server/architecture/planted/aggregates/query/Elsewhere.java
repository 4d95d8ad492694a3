package org.meritbook.ops.server.architecture.planted.aggregates.query;

import org.axonframework.modelling.command.AggregateRoot;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * An aggregate on the side that answers.
 */
@Breaks
@AggregateRoot
final class Elsewhere {

	private String id;

	String id() {
		return this.id;
	}

}
