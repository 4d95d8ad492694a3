/**
 * The stored form of events: readable JSON under a name and a revision. Does not know
 * where it is stored.
 */
@NullMarked
package org.meritbook.ops.eventstore.json;

import org.jspecify.annotations.NullMarked;
