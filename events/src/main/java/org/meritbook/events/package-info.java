/**
 * What every recorded event has in common. Does not know how events are stored, decided
 * or read.
 */
@NullMarked
package org.meritbook.events;

import org.jspecify.annotations.NullMarked;
