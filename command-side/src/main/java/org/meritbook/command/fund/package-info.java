/**
 * Decides about one budget line 资金 in postings that sum to zero. Does not know who is
 * paid.
 */
@NullMarked
package org.meritbook.command.fund;

import org.jspecify.annotations.NullMarked;
