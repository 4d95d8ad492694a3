/**
 * Decides on equivalence tables 比照表. Does not create certificates or degrees.
 */
@NullMarked
package org.meritbook.command.equivalence;

import org.jspecify.annotations.NullMarked;
