package org.meritbook.ops.server.architecture.planted.arrows.query;

import org.meritbook.ops.server.architecture.planted.Breaks;
import org.meritbook.ops.server.architecture.planted.arrows.command.Decider;

/**
 * Reads from the side that decides.
 */
@Breaks
final class Reader {

	Decider decider = new Decider();

}
