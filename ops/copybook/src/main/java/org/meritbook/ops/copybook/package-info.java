/**
 * Tells which store's book a database belongs to, and copies a book from one store to the
 * other with proof. Does not decide which store a server uses.
 */
@NullMarked
package org.meritbook.ops.copybook;

import org.jspecify.annotations.NullMarked;
