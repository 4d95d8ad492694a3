/**
 * Records targets 目标 and outside figures 统计. Does not count progress.
 */
@NullMarked
package org.meritbook.command.target;

import org.jspecify.annotations.NullMarked;
