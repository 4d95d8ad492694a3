package org.meritbook.ops.server.architecture.planted.aggregatesurroundings.command.award;

import java.time.Clock;

import org.axonframework.modelling.command.AggregateRoot;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Asks a clock.
 */
@Breaks
@AggregateRoot
final class Timed {

	boolean decide(Clock clock) {
		return clock.millis() > 0;
	}

}
