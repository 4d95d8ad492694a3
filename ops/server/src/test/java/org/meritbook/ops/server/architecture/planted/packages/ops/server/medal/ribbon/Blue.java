package org.meritbook.ops.server.architecture.planted.packages.ops.server.medal.ribbon;

/**
 * Two levels below its module.
 */
final class Blue {

}
