/**
 * The edges between read models, and the questions that reach all of them. Does not own a
 * table.
 */
@NullMarked
package org.meritbook.query.graph;

import org.jspecify.annotations.NullMarked;
