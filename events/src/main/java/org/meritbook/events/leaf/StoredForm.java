package org.meritbook.events.leaf;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An event as the book keeps it: what its leaf is made from. Events are hashed as they
 * were written, never as an upcaster would show them.
 *
 * @param position position in the book, from 0
 * @param recordedAt when the book knew
 * @param stream identifier of the stream, null for an event without one
 * @param streamType type of the stream
 * @param sequence sequence in the stream, from 0; 0 without a stream
 * @param eventId identifier of the message
 * @param name stored name
 * @param revision stored revision
 * @param payload payload as written, JSON
 * @param metadata metadata as written, JSON
 */
// The bytes are handed on, never compared or changed.
@SuppressWarnings("ArrayRecordComponent")
public record StoredForm(long position, Instant recordedAt, @Nullable String stream, @Nullable String streamType,
		long sequence, String eventId, String name, @Nullable String revision, byte[] payload, byte[] metadata) {
}
