package org.meritbook.ops.server.architecture.planted.time.query;

import java.time.Clock;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Makes a clock of its own.
 */
@Breaks
final class Ticking {

	Clock clock = Clock.systemUTC();

}
