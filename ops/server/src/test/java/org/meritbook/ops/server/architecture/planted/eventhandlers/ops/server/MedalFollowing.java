package org.meritbook.ops.server.architecture.planted.eventhandlers.ops.server;

import org.axonframework.eventhandling.EventHandler;

import org.meritbook.ops.server.architecture.planted.eventhandlers.command.process.WhenMedalLostThenStrikeAnother;

/**
 * Hands on to a process, as it may.
 */
final class MedalFollowing {

	WhenMedalLostThenStrikeAnother process;

	@EventHandler
	void on(String event) {
	}

}
