package org.meritbook.ops.server.architecture.planted.arrows.query;

import org.meritbook.ops.server.architecture.planted.arrows.events.Recorded;

/**
 * Knows an event, as it may.
 */
final class Projection {

	Recorded last = new Recorded(0);

}
