package org.meritbook.ops.server.architecture.planted.aggregates.command.award;

import org.axonframework.modelling.command.AggregateRoot;

/**
 * As it should be.
 */
@AggregateRoot
final class Kept {

	private String id;

	String id() {
		return this.id;
	}

}
