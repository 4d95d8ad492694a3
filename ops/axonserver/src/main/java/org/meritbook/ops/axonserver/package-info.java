/**
 * The event store on Axon Server: positions are its tokens, events are kept there, claims
 * and receipts in PostgreSQL. Does not contain Axon Server, which its users bring.
 */
@NullMarked
package org.meritbook.ops.axonserver;

import org.jspecify.annotations.NullMarked;
