/**
 * Reads a log from a folder or a server and checks each of its entries and tiles. Does
 * not know what the book behind it holds.
 */
@NullMarked
package org.meritbook.ops.verifier.log;

import org.jspecify.annotations.NullMarked;
