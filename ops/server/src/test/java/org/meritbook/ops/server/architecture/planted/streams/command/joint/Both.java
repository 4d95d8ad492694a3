package org.meritbook.ops.server.architecture.planted.streams.command.joint;

import org.meritbook.ops.server.architecture.planted.streams.command.honor.Honor;
import org.meritbook.ops.server.architecture.planted.streams.command.round.Round;

/**
 * Acts over two streams, as it may.
 */
final class Both {

	Round round;

	Honor honor;

}
