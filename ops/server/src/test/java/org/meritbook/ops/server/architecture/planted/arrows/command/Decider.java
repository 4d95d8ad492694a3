package org.meritbook.ops.server.architecture.planted.arrows.command;

/**
 * The other side.
 */
public final class Decider {

}
