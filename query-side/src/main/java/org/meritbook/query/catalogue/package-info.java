/**
 * Policy documents, clauses, targets and schemes. Does not evaluate any rule.
 */
@NullMarked
package org.meritbook.query.catalogue;

import org.jspecify.annotations.NullMarked;
