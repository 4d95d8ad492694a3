package org.meritbook.ops.server.architecture.planted.exact.query;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Rounds a share.
 */
@Breaks
record Share(double part) {
}
