/**
 * Competitions 竞赛, their results and the titles they lead to. Does not hold the life of a
 * title.
 */
@NullMarked
package org.meritbook.events.competition;

import org.jspecify.annotations.NullMarked;
