/**
 * The event store and the deciding side beside plain SQL and other event stores. Does not
 * start the server.
 */
@NullMarked
package org.meritbook.ops.benchmarks.store;

import org.jspecify.annotations.NullMarked;
