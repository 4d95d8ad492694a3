/**
 * Why the vault does not do what it was asked, in English and in Chinese.
 * <p>
 * Does not carry personal data or key material, neither in a message nor in a cause.
 */
@NullMarked
package org.meritbook.ops.vault.refusal;

import org.jspecify.annotations.NullMarked;
