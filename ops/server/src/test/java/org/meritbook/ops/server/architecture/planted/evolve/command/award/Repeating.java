package org.meritbook.ops.server.architecture.planted.evolve.command.award;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Records while it is rebuilt.
 */
@Breaks
final class Repeating {

	@EventSourcingHandler
	void evolve(String event) {
		AggregateLifecycle.apply(event);
	}

}
