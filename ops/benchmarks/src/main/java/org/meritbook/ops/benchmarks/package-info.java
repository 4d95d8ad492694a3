/**
 * Runs comparisons and writes their results. Does not take part in what it measures.
 */
@NullMarked
package org.meritbook.ops.benchmarks;

import org.jspecify.annotations.NullMarked;
