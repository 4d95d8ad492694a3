package org.meritbook.ops.vault.master;

import java.util.Optional;
import java.util.Set;

/**
 * The master keys of the book, which every node must hold alike. Kept in a local file by
 * default; in production by a key service or an HSM, whose keys Tink reaches as an
 * {@link com.google.crypto.tink.Aead}.
 * <p>
 * During a rotation two wrapping keys are held: the current one and an earlier one. The
 * hashing key never changes, because the hashes it made are in the events for ever.
 */
public interface MasterKeys {

	/** The key that wraps from now on. */
	MasterKey current();

	/** The key of that id, or nothing if it is not held, or not held any more. */
	Optional<MasterKey> find(String id);

	/** Ids of all wrapping keys held. */
	Set<String> held();

	/**
	 * HMAC-SHA-256 (RFC 2104) of the message under the hashing key, 32 bytes.
	 */
	byte[] hash(byte[] message);

	/**
	 * Adds a wrapping key and makes it the current one. Durable on return.
	 */
	void renew();

	/**
	 * Forgets, for ever, every wrapping key but the current one. Durable on return.
	 * @param currentId id of the current key, so that a renewal in between is noticed
	 * @throws IllegalStateException if that key is not the current one
	 */
	void forgetAllBut(String currentId);

}
