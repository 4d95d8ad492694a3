package org.meritbook.ops.server.architecture.planted.names.query;

/**
 * Says what it is.
 */
final class Medals {

}
