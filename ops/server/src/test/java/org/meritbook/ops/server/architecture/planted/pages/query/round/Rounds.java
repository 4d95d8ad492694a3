package org.meritbook.ops.server.architecture.planted.pages.query.round;

/**
 * A read model.
 */
public final class Rounds {

}
