/**
 * Talent cards 人才卡, preferences 优先, tax offsets 税费抵免 and allowances of enterprises 企业津贴.
 * Does not pay anything.
 */
@NullMarked
package org.meritbook.events.benefit;

import org.jspecify.annotations.NullMarked;
