/**
 * The tree and its entries as files of fixed names (c2sp.org/tlog-tiles). Does not read
 * or write them: a source of bytes is given by whoever keeps them.
 */
@NullMarked
package org.meritbook.events.proof.tile;

import org.jspecify.annotations.NullMarked;
