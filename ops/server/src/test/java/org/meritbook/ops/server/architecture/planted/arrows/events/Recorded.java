package org.meritbook.ops.server.architecture.planted.arrows.events;

/**
 * Everyone may know it.
 */
public record Recorded(int number) {
}
