/**
 * Where the wrapped subject keys are kept, in PostgreSQL by default, and which master
 * keys may wrap them.
 * <p>
 * Does not see a key in the clear.
 */
@NullMarked
package org.meritbook.ops.vault.store;

import org.jspecify.annotations.NullMarked;
