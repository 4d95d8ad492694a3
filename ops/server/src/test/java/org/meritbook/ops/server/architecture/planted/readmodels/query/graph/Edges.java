package org.meritbook.ops.server.architecture.planted.readmodels.query.graph;

import org.meritbook.ops.server.architecture.planted.readmodels.query.round.Rounds;

/**
 * Meets them all.
 */
public final class Edges {

	Rounds rounds;

}
