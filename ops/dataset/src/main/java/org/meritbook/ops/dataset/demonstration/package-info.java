/**
 * An invented book to look at: people and enterprises that do not exist, in rounds of the
 * real schemes. Does not run unless the demonstration is asked for.
 */
@NullMarked
package org.meritbook.ops.dataset.demonstration;

import org.jspecify.annotations.NullMarked;
