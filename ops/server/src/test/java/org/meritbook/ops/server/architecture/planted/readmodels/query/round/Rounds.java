package org.meritbook.ops.server.architecture.planted.readmodels.query.round;

import org.meritbook.ops.server.architecture.planted.readmodels.query.party.Names;

/**
 * Another read model.
 */
public final class Rounds {

	Names names;

}
