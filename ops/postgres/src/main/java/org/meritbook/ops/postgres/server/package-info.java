/**
 * Runs the PostgreSQL programs: creates the cluster, starts and stops the server, and
 * clears away what a crash left behind.
 * <p>
 * Does not guard the data folder against a second owner: the caller holds its lock.
 */
@NullMarked
package org.meritbook.ops.postgres.server;

import org.jspecify.annotations.NullMarked;
