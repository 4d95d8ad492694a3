package org.meritbook.ops.server.architecture.planted.arrows.ops.server;

import org.meritbook.ops.server.architecture.planted.arrows.command.Decider;

/**
 * The server, which may know all.
 */
public final class Start {

	Decider decider = new Decider();

}
