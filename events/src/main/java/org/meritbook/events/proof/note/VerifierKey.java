package org.meritbook.events.proof.note;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.StrictBase64;

/**
 * A public key in the form of c2sp.org/signed-note: name, id, kind and key.
 *
 * @param name of the key; for a log, its origin
 * @param id four bytes
 * @param material Base 64 of the kind's byte and the public key
 */
public record VerifierKey(String name, int id, String material) {

	/** The byte of a plain Ed25519 signature of the text. */
	public static final byte ED25519 = 1;

	/** The byte of a timestamped Ed25519 cosignature of a checkpoint. */
	public static final byte COSIGNATURE = 4;

	static final int ED25519_LENGTH = 32;

	public VerifierKey {
		KeyName.require(name);
		byte[] bytes = StrictBase64.decode(material);
		if (bytes.length < 2) {
			throw new Malformed("a key without bytes: " + name);
		}
		boolean known = bytes[0] == ED25519 || bytes[0] == COSIGNATURE;
		if (known && bytes.length != 1 + ED25519_LENGTH) {
			throw new Malformed("an Ed25519 key of " + (bytes.length - 1) + " bytes: " + name);
		}
		if (known && id != KeyName.id(name, bytes[0], Arrays.copyOfRange(bytes, 1, bytes.length))) {
			throw new Malformed("an id that is not of this key: " + name + "+" + hex(id));
		}
	}

	/** The key of a kind for a public key. */
	public static VerifierKey of(String name, byte kind, byte[] publicKey) {
		byte[] material = new byte[1 + publicKey.length];
		material[0] = kind;
		System.arraycopy(publicKey, 0, material, 1, publicKey.length);
		return new VerifierKey(name, KeyName.id(name, kind, publicKey), Base64.getEncoder().encodeToString(material));
	}

	/**
	 * Reads {@code name+id+key}.
	 * @throws Malformed if it is not of that form, or the id is not of the key
	 */
	public static VerifierKey parse(String vkey) {
		String[] parts = vkey.split("\\+", 3);
		if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
			throw new Malformed("no key of the form name+id+key: " + vkey);
		}
		return new VerifierKey(parts[0], HexFormat.fromHexDigits(parts[1]), parts[2]);
	}

	/** The form {@code name+id+key}. */
	public String text() {
		return this.name + "+" + hex(this.id) + "+" + this.material;
	}

	/** The byte that says how it signs. */
	public byte kind() {
		return StrictBase64.decode(this.material)[0];
	}

	/** The public key alone. */
	public byte[] publicKey() {
		byte[] bytes = StrictBase64.decode(this.material);
		return Arrays.copyOfRange(bytes, 1, bytes.length);
	}

	/** Whether this program can verify its signatures. */
	public boolean isSupported() {
		return kind() == ED25519 || kind() == COSIGNATURE;
	}

	static String hex(int id) {
		return HexFormat.of().toHexDigits(id);
	}

}
