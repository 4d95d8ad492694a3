package org.meritbook.ops.server.architecture.planted.eventhandlers.query.medal;

import org.axonframework.eventhandling.EventHandler;

/**
 * As it should be.
 */
final class MedalProjector {

	@EventHandler
	void on(String event) {
	}

}
