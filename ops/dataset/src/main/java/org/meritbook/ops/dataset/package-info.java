/**
 * The five policy documents as data, and the one way they enter a book: as acts of the
 * account {@code dataset}. Does not decide what an act may say and does not write events.
 */
@NullMarked
package org.meritbook.ops.dataset;

import org.jspecify.annotations.NullMarked;
