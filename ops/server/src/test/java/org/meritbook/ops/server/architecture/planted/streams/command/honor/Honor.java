package org.meritbook.ops.server.architecture.planted.streams.command.honor;

import org.meritbook.ops.server.architecture.planted.Breaks;
import org.meritbook.ops.server.architecture.planted.streams.command.round.Round;

/**
 * Knows the stream beside it.
 */
@Breaks
public final class Honor {

	Round round;

}
