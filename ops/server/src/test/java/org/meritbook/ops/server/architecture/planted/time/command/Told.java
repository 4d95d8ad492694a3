package org.meritbook.ops.server.architecture.planted.time.command;

import java.time.Clock;
import java.time.Instant;

/**
 * Is given its clock.
 */
final class Told {

	Instant at(Clock clock) {
		return Instant.now(clock);
	}

}
