package org.meritbook.ops.server.architecture.planted.blind.command.award;

import org.axonframework.queryhandling.QueryGateway;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Decides by an answer.
 */
@Breaks
final class Asking {

	QueryGateway answers;

}
