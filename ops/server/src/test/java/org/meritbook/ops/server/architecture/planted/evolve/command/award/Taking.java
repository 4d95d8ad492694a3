package org.meritbook.ops.server.architecture.planted.evolve.command.award;

import org.axonframework.eventsourcing.EventSourcingHandler;

import org.meritbook.command.rule.RecordMustExist;

/**
 * Takes it as it is; only its decision judges.
 */
final class Taking {

	private String id;

	void decide(String command) {
		new RecordMustExist("id", command, false).check();
	}

	@EventSourcingHandler
	void evolve(String event) {
		this.id = event;
	}

	String id() {
		return this.id;
	}

}
