package org.meritbook.ops.server.architecture.planted.streams.command.round;

/**
 * A stream.
 */
public final class Round {

}
