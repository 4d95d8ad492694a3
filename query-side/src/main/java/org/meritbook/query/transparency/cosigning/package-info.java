/**
 * Asks witnesses to cosign the checkpoints of this log (c2sp.org/tlog-witness, the
 * client's side). Does not call any address but those it was given.
 */
@NullMarked
package org.meritbook.query.transparency.cosigning;

import org.jspecify.annotations.NullMarked;
