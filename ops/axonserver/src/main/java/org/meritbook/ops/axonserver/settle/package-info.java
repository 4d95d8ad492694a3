/**
 * Claims and receipts of a book whose events share no transaction with them: reserved
 * before the append, settled by the event, freed if it never came. Does not store events.
 */
@NullMarked
package org.meritbook.ops.axonserver.settle;

import org.jspecify.annotations.NullMarked;
