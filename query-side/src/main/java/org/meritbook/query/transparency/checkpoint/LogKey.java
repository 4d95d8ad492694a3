package org.meritbook.query.transparency.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * A key of this log, in its time.
 *
 * @param vkey the key (c2sp.org/signed-note, verifier keys)
 * @param sinceSize size of the first checkpoint it signed
 * @param untilSize size of the last one, null while it signs
 * @param succession note by which its predecessor, and it, say that it follows; null for
 * the first key
 */
public record LogKey(String vkey, long sinceSize, @Nullable Long untilSize, @Nullable String succession) {
}
