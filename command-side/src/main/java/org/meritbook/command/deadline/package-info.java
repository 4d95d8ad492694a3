/**
 * Records that a day has passed 期限届满. Does not watch the clock, and decides nothing that
 * other rules look up by date themselves: a late record never lengthens a right.
 */
@NullMarked
package org.meritbook.command.deadline;

import org.jspecify.annotations.NullMarked;
