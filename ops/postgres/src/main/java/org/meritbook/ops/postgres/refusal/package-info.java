/**
 * The reasons for which the embedded PostgreSQL refuses to start, each with what to do
 * about it in English and Chinese.
 * <p>
 * Does not decide when to refuse.
 */
@NullMarked
package org.meritbook.ops.postgres.refusal;

import org.jspecify.annotations.NullMarked;
