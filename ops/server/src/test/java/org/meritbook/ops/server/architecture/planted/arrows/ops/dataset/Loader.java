package org.meritbook.ops.server.architecture.planted.arrows.ops.dataset;

import org.meritbook.ops.server.architecture.planted.Breaks;
import org.meritbook.ops.server.architecture.planted.arrows.ops.server.Start;

/**
 * Knows the server.
 */
@Breaks
final class Loader {

	Start start = new Start();

}
