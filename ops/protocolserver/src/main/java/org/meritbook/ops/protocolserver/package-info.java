/**
 * A small server that speaks the published protocol of Axon Server, so that tests can run
 * where no Axon Server is to be had. Does not claim to be one: it keeps its events in
 * memory, and what it does beyond the protocol's own descriptions is our reading of them.
 */
@NullMarked
package org.meritbook.ops.protocolserver;

import org.jspecify.annotations.NullMarked;
