/**
 * The Merkle tree of the transparency log (RFC 6962), its proofs, and the verdicts of
 * whoever checks them. Does not know what an entry says, who signs, or where hashes are
 * kept.
 */
@NullMarked
package org.meritbook.events.proof;

import org.jspecify.annotations.NullMarked;
