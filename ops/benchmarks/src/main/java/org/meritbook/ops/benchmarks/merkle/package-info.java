/**
 * The tree of the transparency log beside the hash it is made of. Does not use a
 * database.
 */
@NullMarked
package org.meritbook.ops.benchmarks.merkle;

import org.jspecify.annotations.NullMarked;
