package org.meritbook.ops.eventstore.append;

import java.time.Instant;

/**
 * Where an append stands in the book, durably.
 *
 * @param firstPosition position of its first event, from 0
 * @param lastPosition position of its last event
 * @param recordedAt recorded time of all its events
 */
public record Stored(long firstPosition, long lastPosition, Instant recordedAt) {
}
