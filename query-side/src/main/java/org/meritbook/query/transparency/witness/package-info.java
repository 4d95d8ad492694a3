/**
 * This server as a witness of other logs (c2sp.org/tlog-witness). Does not know its own
 * log.
 */
@NullMarked
package org.meritbook.query.transparency.witness;

import org.jspecify.annotations.NullMarked;
