/**
 * Rounds, their nominations, verdicts and objections. Does not keep anything of an
 * objector.
 */
@NullMarked
package org.meritbook.query.round;

import org.jspecify.annotations.NullMarked;
