package org.meritbook.ops.server.architecture.planted.gateway.command.award;

import org.axonframework.commandhandling.gateway.CommandGateway;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Acts past the desk.
 */
@Breaks
final class Shortcut {

	void act(CommandGateway gateway) {
		gateway.sendAndWait("act");
	}

}
