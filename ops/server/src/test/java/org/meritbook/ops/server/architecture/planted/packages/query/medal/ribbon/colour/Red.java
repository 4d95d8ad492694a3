package org.meritbook.ops.server.architecture.planted.packages.query.medal.ribbon.colour;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Lies too deep.
 */
@Breaks
final class Red {

}
