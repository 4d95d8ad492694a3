package org.meritbook.query.transparency.digest;

import java.time.OffsetDateTime;

/**
 * The digest of a read model after so many events.
 *
 * @param readModel its name
 * @param size number of events: the size of the checkpoint it belongs to
 * @param digest SHA-256 of its rows, hexadecimal
 * @param takenAt when
 */
public record ReadModelDigest(String readModel, long size, String digest, OffsetDateTime takenAt) {
}
