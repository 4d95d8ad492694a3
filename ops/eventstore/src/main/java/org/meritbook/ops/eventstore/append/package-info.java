/**
 * Writes: collects the appends that wait and stores them with one round trip and one
 * commit. Does not read events and knows nothing of how they are serialized.
 */
@NullMarked
package org.meritbook.ops.eventstore.append;

import org.jspecify.annotations.NullMarked;
