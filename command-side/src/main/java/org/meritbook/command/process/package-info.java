/**
 * What follows from an event without anyone asking, each as one sentence. Does not run on
 * a replay twice with another result.
 */
@NullMarked
package org.meritbook.command.process;

import org.jspecify.annotations.NullMarked;
