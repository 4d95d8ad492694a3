package org.meritbook.ops.server.architecture.planted.eventhandlers.query.medal;

import org.axonframework.eventhandling.EventHandler;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Reacts under a name nobody looks for.
 */
@Breaks
final class MedalListener {

	@EventHandler
	void on(String event) {
	}

}
