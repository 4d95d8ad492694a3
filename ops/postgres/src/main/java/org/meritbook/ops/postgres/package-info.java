/**
 * Starts and keeps the embedded PostgreSQL of the default start and of the tests.
 * <p>
 * Does not know any table of Meritbook, and has no part when an external PostgreSQL is
 * configured.
 */
@NullMarked
package org.meritbook.ops.postgres;

import org.jspecify.annotations.NullMarked;
