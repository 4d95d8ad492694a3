/**
 * The life of one budget line 资金, in postings that sum to zero. Does not hold who is
 * paid.
 */
@NullMarked
package org.meritbook.events.fund;

import org.jspecify.annotations.NullMarked;
