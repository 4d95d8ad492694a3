/**
 * Deletes, hands over and makes durable whole folders.
 * <p>
 * Does not follow symbolic links.
 */
@NullMarked
package org.meritbook.ops.postgres.files;

import org.jspecify.annotations.NullMarked;
