package org.meritbook.ops.server.architecture.planted.readmodels.query.party;

/**
 * Names are kept here alone.
 */
public final class Names {

}
