/**
 * Competitions 竞赛, their results and what they led to. Does not hold the life of a title.
 */
@NullMarked
package org.meritbook.query.competition;

import org.jspecify.annotations.NullMarked;
