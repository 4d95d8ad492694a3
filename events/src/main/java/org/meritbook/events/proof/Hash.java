package org.meritbook.events.proof;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256 hash: 32 bytes that nobody can change.
 */
public final class Hash {

	/** Length in bytes. */
	public static final int LENGTH = 32;

	private final byte[] bytes;

	Hash(byte[] owned) {
		this.bytes = owned;
	}

	/**
	 * A hash of just these bytes.
	 * @throws Malformed if there are not 32
	 */
	public static Hash of(byte[] bytes) {
		if (bytes.length != LENGTH) {
			throw new Malformed("a hash of " + bytes.length + " bytes");
		}
		return new Hash(bytes.clone());
	}

	/**
	 * The hash that begins at an offset of a tile.
	 */
	public static Hash at(byte[] source, int offset) {
		return new Hash(Arrays.copyOfRange(source, offset, offset + LENGTH));
	}

	/**
	 * Reads the Base 64 form of RFC 4648, section 4, padded and with no loose bits, so
	 * that a hash has one text only.
	 * @throws Malformed if it is anything else
	 */
	public static Hash parse(String base64) {
		return of(StrictBase64.decode(base64));
	}

	/** A copy of the 32 bytes. */
	public byte[] bytes() {
		return this.bytes.clone();
	}

	/**
	 * Writes the 32 bytes into a buffer without making a copy first.
	 */
	public void copyTo(byte[] target, int offset) {
		System.arraycopy(this.bytes, 0, target, offset, LENGTH);
	}

	/** The form used in checkpoints and proofs. */
	public String base64() {
		return Base64.getEncoder().encodeToString(this.bytes);
	}

	/** Lower case hexadecimal. */
	public String hex() {
		return HexFormat.of().formatHex(this.bytes);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Hash hash && Arrays.equals(this.bytes, hash.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.bytes);
	}

	@Override
	public String toString() {
		return base64();
	}

}
