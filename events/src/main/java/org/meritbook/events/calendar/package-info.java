/**
 * The working days of mainland China with their make-up days (调休), and the public-notice
 * windows counted in them. Does not know today: every date is asked of the caller, and
 * nothing here reads a clock.
 */
@NullMarked
package org.meritbook.events.calendar;

import org.jspecify.annotations.NullMarked;
