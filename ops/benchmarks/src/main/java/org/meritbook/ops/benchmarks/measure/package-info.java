/**
 * How to measure: contenders that work for a while, one after the other, in rounds. Does
 * not know what is measured.
 */
@NullMarked
package org.meritbook.ops.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
