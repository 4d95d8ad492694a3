/**
 * Targets 目标 and outside figures 统计 of policy documents. Does not count progress.
 */
@NullMarked
package org.meritbook.events.target;

import org.jspecify.annotations.NullMarked;
