/**
 * Permanent values that events are made of. Does not know Axon, Spring or any clock.
 */
@NullMarked
package org.meritbook.events.type;

import org.jspecify.annotations.NullMarked;
