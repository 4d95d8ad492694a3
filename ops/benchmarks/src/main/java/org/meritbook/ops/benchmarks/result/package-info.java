/**
 * The results: a JSON file for each day and commit, a page and a chart made from it. Does
 * not measure.
 */
@NullMarked
package org.meritbook.ops.benchmarks.result;

import org.jspecify.annotations.NullMarked;
