package org.meritbook.ops.vault.master;

import com.google.crypto.tink.Aead;

/**
 * A key that wraps subject keys. Its text form shows no key material.
 *
 * @param id its name, stable and never used for another key
 * @param aead wraps and unwraps; for a key service this is a remote call
 */
public record MasterKey(String id, Aead aead) {

	@Override
	public String toString() {
		return "MasterKey[" + this.id + "]";
	}

}
