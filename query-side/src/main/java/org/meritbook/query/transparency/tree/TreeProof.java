package org.meritbook.query.transparency.tree;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.proof.ConsistencyProof;
import org.meritbook.events.proof.InclusionProof;

/**
 * What the tree of one size says of a leaf.
 *
 * @param inclusion that the leaf is in it
 * @param consistency that an older tree is its beginning, where one was named
 */
public record TreeProof(InclusionProof inclusion, @Nullable ConsistencyProof consistency) {
}
