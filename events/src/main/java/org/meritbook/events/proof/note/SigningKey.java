package org.meritbook.events.proof.note;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.StrictBase64;

/**
 * A private key and what it signs: a log signs the text, a cosigner the text and the
 * time.
 */
public final class SigningKey {

	private static final String PREFIX = "PRIVATE+KEY+";

	private static final int SEED_LENGTH = 32;

	private final VerifierKey verifier;

	private final byte[] seed;

	private SigningKey(VerifierKey verifier, byte[] seed) {
		this.verifier = verifier;
		this.seed = seed;
	}

	/**
	 * The key of a seed.
	 * @param kind {@link VerifierKey#ED25519} or {@link VerifierKey#COSIGNATURE}
	 * @param seed 32 bytes (RFC 8032)
	 */
	public static SigningKey of(String name, byte kind, byte[] seed) {
		if (seed.length != SEED_LENGTH || (kind != VerifierKey.ED25519 && kind != VerifierKey.COSIGNATURE)) {
			throw new Malformed("no Ed25519 signing key: " + name);
		}
		return new SigningKey(VerifierKey.of(name, kind, EdwardsPoint.publicKey(seed)), seed.clone());
	}

	/** A new key. */
	public static SigningKey generate(String name, byte kind, SecureRandom chance) {
		byte[] seed = new byte[SEED_LENGTH];
		chance.nextBytes(seed);
		return of(name, kind, seed);
	}

	/**
	 * Reads {@code PRIVATE+KEY+name+id+key}, the form of
	 * {@code golang.org/x/mod/sumdb/note}.
	 * @throws Malformed if it is not of that form, or the id is not of the key; the
	 * message never holds the key
	 */
	public static SigningKey parse(String skey) {
		String[] parts = skey.startsWith(PREFIX) ? skey.substring(PREFIX.length()).split("\\+", 3) : new String[0];
		if (parts.length != 3) {
			throw new Malformed("no key of the form PRIVATE+KEY+name+id+key");
		}
		SigningKey key = read(parts[0], parts[2]);
		if (!VerifierKey.hex(key.verifier.id()).equals(parts[1])) {
			throw new Malformed("a private key whose id is not of this key: " + parts[0] + "+" + parts[1]);
		}
		return key;
	}

	private static SigningKey read(String name, String material) {
		byte[] bytes;
		try {
			bytes = StrictBase64.decode(material);
		}
		catch (Malformed ex) {
			throw new Malformed("a private key that is not Base 64: " + name);
		}
		if (bytes.length != 1 + SEED_LENGTH) {
			throw new Malformed("a private key of " + bytes.length + " bytes: " + name);
		}
		return of(name, bytes[0], Arrays.copyOfRange(bytes, 1, bytes.length));
	}

	/** The form {@code PRIVATE+KEY+name+id+key}: a secret. */
	public String secretText() {
		byte[] material = new byte[1 + SEED_LENGTH];
		material[0] = this.verifier.kind();
		System.arraycopy(this.seed, 0, material, 1, SEED_LENGTH);
		return PREFIX + this.verifier.name() + "+" + HexFormat.of().toHexDigits(this.verifier.id()) + "+"
				+ Base64.getEncoder().encodeToString(material);
	}

	/** What everyone may know. */
	public VerifierKey verifier() {
		return this.verifier;
	}

	/**
	 * A plain signature of a text.
	 * @throws IllegalStateException if this key cosigns, because one key must not sign
	 * two kinds of message
	 */
	public NoteSignature sign(String text) {
		requireKind(VerifierKey.ED25519);
		return NoteSignature.of(this.verifier.name(), this.verifier.id(),
				Ed25519.sign(this.seed, SignedMessage.plain(text)));
	}

	/**
	 * A cosignature of a checkpoint.
	 * @param seconds since 1970 (UTC), at the moment of signing
	 * @throws IllegalStateException if this key signs plain texts
	 */
	public NoteSignature cosign(Checkpoint checkpoint, long seconds) {
		requireKind(VerifierKey.COSIGNATURE);
		byte[] signature = Ed25519.sign(this.seed, SignedMessage.cosigned(checkpoint.text(), seconds));
		return NoteSignature.of(this.verifier.name(), this.verifier.id(), SignedMessage.stamped(seconds, signature));
	}

	private void requireKind(byte kind) {
		if (this.verifier.kind() != kind) {
			throw new IllegalStateException("this key signs another kind of message: " + this.verifier.name());
		}
	}

	@Override
	public String toString() {
		return "signing key of " + this.verifier.text();
	}

}
