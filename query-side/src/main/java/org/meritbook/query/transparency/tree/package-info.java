/**
 * The tree of the transparency log in PostgreSQL: a leaf for each event, in the order of
 * the book, as tiles and entries (c2sp.org/tlog-tiles). Does not sign anything.
 */
@NullMarked
package org.meritbook.query.transparency.tree;

import org.jspecify.annotations.NullMarked;
