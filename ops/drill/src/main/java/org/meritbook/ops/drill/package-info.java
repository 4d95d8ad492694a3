/**
 * Tampers with copies of a book in every way a thief with all rights could, and shows
 * which check catches it. Does not touch the book it copies.
 */
@NullMarked
package org.meritbook.ops.drill;

import org.jspecify.annotations.NullMarked;
