package org.meritbook.ops.copybook;

/**
 * Both ends of a copy were read from the first event to the last and are the same.
 *
 * @param bookId id of the first event
 * @param size number of events
 * @param lastEventId id of the last event
 * @param fingerprints names and values, the same at both ends
 */
public record CopyProof(String bookId, long size, String lastEventId, String fingerprints) {
}
