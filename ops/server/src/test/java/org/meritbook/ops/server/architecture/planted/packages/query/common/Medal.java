package org.meritbook.ops.server.architecture.planted.packages.query.common;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * In a package that says nothing.
 */
@Breaks
final class Medal {

}
