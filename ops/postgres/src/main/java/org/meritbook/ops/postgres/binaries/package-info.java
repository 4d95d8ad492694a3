/**
 * Finds the PostgreSQL programs for this machine on the classpath and unpacks them into a
 * folder.
 * <p>
 * Does not run any of them.
 */
@NullMarked
package org.meritbook.ops.postgres.binaries;

import org.jspecify.annotations.NullMarked;
