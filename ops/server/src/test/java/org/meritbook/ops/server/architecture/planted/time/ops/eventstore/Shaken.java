package org.meritbook.ops.server.architecture.planted.time.ops.eventstore;

import java.util.Random;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Makes chance of its own.
 */
@Breaks
final class Shaken {

	Random random = new Random();

}
