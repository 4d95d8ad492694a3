package org.meritbook.ops.server.architecture.planted.names.query;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Says nothing.
 */
@Breaks
final class MedalUtils {

}
