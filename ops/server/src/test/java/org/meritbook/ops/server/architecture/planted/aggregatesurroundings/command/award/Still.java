package org.meritbook.ops.server.architecture.planted.aggregatesurroundings.command.award;

import org.axonframework.modelling.command.AggregateRoot;

/**
 * Knows nothing around it.
 */
@AggregateRoot
final class Still {

	private String id;

	String id() {
		return this.id;
	}

}
