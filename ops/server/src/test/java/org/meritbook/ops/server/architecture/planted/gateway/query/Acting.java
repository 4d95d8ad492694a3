package org.meritbook.ops.server.architecture.planted.gateway.query;

import org.axonframework.commandhandling.gateway.CommandGateway;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Acts from the side that answers.
 */
@Breaks
final class Acting {

	CommandGateway gateway;

}
