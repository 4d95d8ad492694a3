package org.meritbook.ops.server.architecture.planted.arrows.ops.postgres;

import org.meritbook.ops.server.architecture.planted.Breaks;
import org.meritbook.ops.server.architecture.planted.arrows.events.Recorded;

/**
 * Knows an event.
 */
@Breaks
final class Database {

	Recorded[] all = {};

}
