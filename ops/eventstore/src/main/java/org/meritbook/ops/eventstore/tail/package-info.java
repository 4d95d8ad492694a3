/**
 * Follows the end of the book: wakes readers as soon as something is appended, on this
 * node or another. Does not write and does not know how events are stored.
 */
@NullMarked
package org.meritbook.ops.eventstore.tail;

import org.jspecify.annotations.NullMarked;
