package org.meritbook.ops.server.architecture.planted.gateway.command.dispatch;

import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * The desk.
 */
final class Desk {

	CommandGateway gateway;

}
