package org.meritbook.ops.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.Aead;
import org.meritbook.events.type.Sealed;
import org.meritbook.ops.vault.refusal.EnvelopeRefused;
import org.meritbook.ops.vault.refusal.EnvelopeRefused.Reason;

/**
 * The text form of a ciphertext: {@code v1.} and base64url without padding (RFC 4648 §5).
 * One ciphertext has one text form only.
 */
final class Envelope {

	private static final String VERSION = "v1.";

	private final String subjectId;

	private final byte[] ciphertext;

	private Envelope(String subjectId, byte[] ciphertext) {
		this.subjectId = subjectId;
		this.ciphertext = ciphertext;
	}

	static Sealed seal(Aead key, String subjectId, byte[] plaintext) {
		try {
			return new Sealed(VERSION + encode(key.encrypt(plaintext, associated(subjectId))));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("AES-256-GCM encrypts every plaintext this small", ex);
		}
	}

	static Envelope parse(String subjectId, Sealed sealed) {
		String text = sealed.envelope();
		if (!text.startsWith(VERSION)) {
			throw new EnvelopeRefused(Reason.UNKNOWN_VERSION, subjectId);
		}
		String body = text.substring(VERSION.length());
		byte[] ciphertext = decode(subjectId, body);
		// The decoder accepts padding and stray last bits: that would be a second text
		// form.
		if (!encode(ciphertext).equals(body)) {
			throw new EnvelopeRefused(Reason.MALFORMED, subjectId);
		}
		return new Envelope(subjectId, ciphertext);
	}

	byte[] open(Aead key) {
		try {
			return key.decrypt(this.ciphertext, associated(this.subjectId));
		}
		catch (GeneralSecurityException ex) {
			throw new EnvelopeRefused(Reason.ALTERED_OR_OF_ANOTHER, this.subjectId);
		}
	}

	private static byte[] decode(String subjectId, String body) {
		try {
			return Base64.getUrlDecoder().decode(body);
		}
		catch (IllegalArgumentException ex) {
			throw new EnvelopeRefused(Reason.MALFORMED, subjectId);
		}
	}

	private static String encode(byte[] ciphertext) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(ciphertext);
	}

	private static byte[] associated(String subjectId) {
		return subjectId.getBytes(StandardCharsets.UTF_8);
	}

}
