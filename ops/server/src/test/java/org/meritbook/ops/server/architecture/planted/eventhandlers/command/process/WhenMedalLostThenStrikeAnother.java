package org.meritbook.ops.server.architecture.planted.eventhandlers.command.process;

import org.axonframework.eventhandling.EventHandler;

/**
 * As it should be.
 */
public final class WhenMedalLostThenStrikeAnother {

	@EventHandler
	void on(String event) {
	}

}
