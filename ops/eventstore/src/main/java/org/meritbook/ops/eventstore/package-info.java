/**
 * The event store on PostgreSQL, behind Axon's storage engine: positions without gaps, in
 * commit order, equal to the leaf index of the transparency log. Does not know what the
 * events mean.
 */
@NullMarked
package org.meritbook.ops.eventstore;

import org.jspecify.annotations.NullMarked;
