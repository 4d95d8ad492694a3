package org.meritbook.ops.server.architecture.planted.evolve.command.award;

import java.util.List;

import org.axonframework.eventsourcing.EventSourcingHandler;

import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Refuses what was recorded, one call away.
 */
@Breaks
final class Judging {

	@EventSourcingHandler
	void evolve(String event) {
		List.of(event).forEach((one) -> judge(one));
	}

	private static void judge(String event) {
		new RecordMustExist("id", event, false).check();
	}

}
