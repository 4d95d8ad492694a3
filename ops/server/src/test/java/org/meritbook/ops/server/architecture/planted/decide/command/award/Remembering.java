package org.meritbook.ops.server.architecture.planted.decide.command.award;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;

/**
 * Changes it by its event.
 */
@AggregateRoot
final class Remembering {

	private boolean done;

	@EventSourcingHandler
	void evolve(String event) {
		this.done = true;
	}

	boolean isDone() {
		return this.done;
	}

}
