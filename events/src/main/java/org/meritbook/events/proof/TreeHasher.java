package org.meritbook.events.proof;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of RFC 6962, section 2.1: a leaf is SHA-256(0x00 ‖ entry), an inner node is
 * SHA-256(0x01 ‖ left ‖ right).
 *
 * <p>
 * Holds one digest and one buffer, so that hashing costs little more than SHA-256 itself.
 * Not for use by two threads at once.
 */
public final class TreeHasher {

	private static final byte LEAF = 0;

	private static final byte NODE = 1;

	private final MessageDigest sha256 = sha256();

	private final byte[] node = new byte[1 + 2 * Hash.LENGTH];

	public TreeHasher() {
		this.node[0] = NODE;
	}

	/** The root of the tree without leaves: SHA-256 of nothing. */
	public Hash empty() {
		return finish();
	}

	/** The hash of one entry. */
	public Hash leaf(byte[] entry) {
		this.sha256.update(LEAF);
		this.sha256.update(entry);
		return finish();
	}

	/** The hash of two neighbours. */
	public Hash node(Hash left, Hash right) {
		left.copyTo(this.node, 1);
		right.copyTo(this.node, 1 + Hash.LENGTH);
		this.sha256.update(this.node);
		return finish();
	}

	private Hash finish() {
		byte[] result = new byte[Hash.LENGTH];
		try {
			this.sha256.digest(result, 0, Hash.LENGTH);
		}
		catch (DigestException ex) {
			throw new IllegalStateException(ex);
		}
		return new Hash(result);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			// Every Java platform is required to have it.
			throw new IllegalStateException(ex);
		}
	}

}
