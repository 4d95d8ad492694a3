/**
 * Equivalence tables 比照表, version by version. Does not create certificates or degrees.
 */
@NullMarked
package org.meritbook.events.equivalence;

import org.jspecify.annotations.NullMarked;
