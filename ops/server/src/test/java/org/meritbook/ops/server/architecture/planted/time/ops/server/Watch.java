package org.meritbook.ops.server.architecture.planted.time.ops.server;

import java.time.Clock;

/**
 * The server makes the clock.
 */
final class Watch {

	Clock clock = Clock.systemUTC();

}
