package org.meritbook.ops.server.architecture.planted.eventhandlers.ops.server;

import org.axonframework.eventhandling.EventHandler;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Does it itself, where nobody looks.
 */
@Breaks
final class MedalDeed {

	@EventHandler
	void on(String event) {
	}

}
