/**
 * Talent cards, preferences, tax offsets and allowances of enterprises. Does not show who
 * holds them.
 */
@NullMarked
package org.meritbook.query.benefit;

import org.jspecify.annotations.NullMarked;
