/**
 * What a reader holds in hand: the proof file of one record (c2sp.org/tlog-proof) and the
 * policy that says whom to trust (c2sp.org/tlog-policy). Does not fetch anything.
 */
@NullMarked
package org.meritbook.events.proof.file;

import org.jspecify.annotations.NullMarked;
