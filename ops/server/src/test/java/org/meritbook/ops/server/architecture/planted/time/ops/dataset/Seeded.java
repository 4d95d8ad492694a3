package org.meritbook.ops.server.architecture.planted.time.ops.dataset;

import java.util.Random;

/**
 * Makes the same chance every time.
 */
final class Seeded {

	Random random = new Random(7);

}
