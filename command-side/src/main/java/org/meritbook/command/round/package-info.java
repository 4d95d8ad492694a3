/**
 * Decides about one round 批次, from nominations to the closing of its notice. Does not
 * create honors.
 */
@NullMarked
package org.meritbook.command.round;

import org.jspecify.annotations.NullMarked;
