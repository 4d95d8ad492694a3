package org.meritbook.ops.server.architecture.planted.evolve.command.award;

import org.axonframework.eventsourcing.EventSourcingHandler;

import org.meritbook.ops.server.architecture.planted.Breaks;
import org.meritbook.ops.server.architecture.planted.evolve.command.lookup.Parties;

/**
 * Looks another stream up.
 */
@Breaks
final class Looking {

	private Parties parties;

	@EventSourcingHandler
	void evolve(String event) {
		this.parties.known();
	}

}
