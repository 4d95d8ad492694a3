/**
 * The master keys: those that wrap the subject keys, and the one that hashes identities.
 * <p>
 * Does not know the database or any subject.
 */
@NullMarked
package org.meritbook.ops.vault.master;

import org.jspecify.annotations.NullMarked;
