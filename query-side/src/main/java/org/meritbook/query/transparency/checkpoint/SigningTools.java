package org.meritbook.query.transparency.checkpoint;

import org.springframework.stereotype.Component;

/**
 * What signing takes.
 *
 * @param signer holds the keys
 * @param keys what the keys were
 * @param highWater remembers outside of the database
 * @param contradictions keeps evidence
 */
@Component
record SigningTools(NoteSigner signer, LogKeys keys, HighWater highWater, Contradictions contradictions) {
}
