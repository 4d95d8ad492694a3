package org.meritbook.ops.server.architecture.planted.projectors.query.medal;

import java.time.Clock;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Writes another row on another day.
 */
@Breaks
final class ClockedProjector {

	long on(Clock clock) {
		return clock.millis();
	}

}
