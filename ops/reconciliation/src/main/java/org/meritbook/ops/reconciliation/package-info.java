/**
 * Compares what is stored, what is projected and what the logs hold, all the time and on
 * demand. Does not mend anything: a difference is for people.
 */
@NullMarked
package org.meritbook.ops.reconciliation;

import org.jspecify.annotations.NullMarked;
