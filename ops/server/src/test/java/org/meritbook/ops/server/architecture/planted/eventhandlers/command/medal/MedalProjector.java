package org.meritbook.ops.server.architecture.planted.eventhandlers.command.medal;

import org.axonframework.eventhandling.EventHandler;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * A projector on the side that decides.
 */
@Breaks
final class MedalProjector {

	@EventHandler
	void on(String event) {
	}

}
