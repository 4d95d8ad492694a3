/**
 * Proofs that a record is in the log, as GraphQL fields and as files. Does not decide who
 * may see a record.
 */
@NullMarked
package org.meritbook.query.transparency.proof;

import org.jspecify.annotations.NullMarked;
