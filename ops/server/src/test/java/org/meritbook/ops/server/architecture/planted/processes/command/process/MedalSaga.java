package org.meritbook.ops.server.architecture.planted.processes.command.process;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Says nothing of when and what.
 */
@Breaks
final class MedalSaga {

}
