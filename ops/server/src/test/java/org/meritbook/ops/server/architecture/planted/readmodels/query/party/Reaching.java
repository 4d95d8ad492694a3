package org.meritbook.ops.server.architecture.planted.readmodels.query.party;

import org.meritbook.ops.server.architecture.planted.Breaks;
import org.meritbook.ops.server.architecture.planted.readmodels.query.graph.Edges;

/**
 * Knows who knows it.
 */
@Breaks
final class Reaching {

	Edges edges;

}
