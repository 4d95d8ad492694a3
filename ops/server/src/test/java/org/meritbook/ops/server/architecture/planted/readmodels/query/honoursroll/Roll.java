package org.meritbook.ops.server.architecture.planted.readmodels.query.honoursroll;

import org.meritbook.ops.server.architecture.planted.Breaks;
import org.meritbook.ops.server.architecture.planted.readmodels.query.round.Rounds;

/**
 * Reads the rows of another read model.
 */
@Breaks
final class Roll {

	Rounds rounds;

}
