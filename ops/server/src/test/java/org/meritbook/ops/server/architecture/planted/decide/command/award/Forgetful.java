package org.meritbook.ops.server.architecture.planted.decide.command.award;

import org.axonframework.modelling.command.AggregateRoot;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Changes its state without an event.
 */
@Breaks
@AggregateRoot
final class Forgetful {

	private boolean done;

	void decide() {
		this.done = true;
	}

	boolean isDone() {
		return this.done;
	}

}
