/**
 * Signed notes, checkpoints and cosignatures (c2sp.org/signed-note, tlog-checkpoint,
 * tlog-cosignature). Does not decide whom to trust.
 */
@NullMarked
package org.meritbook.events.proof.note;

import org.jspecify.annotations.NullMarked;
