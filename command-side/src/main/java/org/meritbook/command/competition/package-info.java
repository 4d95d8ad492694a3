/**
 * Decides on competitions 竞赛 and what they lead to. Does not hold the life of a title.
 */
@NullMarked
package org.meritbook.command.competition;

import org.jspecify.annotations.NullMarked;
