package org.meritbook.events.proof.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.meritbook.events.proof.Malformed;

/**
 * The bytes that are signed, by the kind of key.
 */
final class SignedMessage {

	private static final int STAMP_LENGTH = Long.BYTES;

	private SignedMessage() {
	}

	static byte[] plain(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** The message of c2sp.org/tlog-cosignature for Ed25519. */
	static byte[] cosigned(String text, long seconds) {
		if (seconds < 0) {
			throw new Malformed("a cosignature of a time beyond 2^63 - 1 or before 1970");
		}
		return plain("cosignature/v1\ntime " + seconds + "\n" + text);
	}

	static byte[] stamped(long seconds, byte[] signature) {
		return ByteBuffer.allocate(STAMP_LENGTH + signature.length).putLong(seconds).put(signature).array();
	}

	/** Whether a key signed the text by this signature. */
	static boolean isSigned(VerifierKey key, String text, byte[] signature) {
		if (key.kind() == VerifierKey.ED25519) {
			return Ed25519.verifies(key.publicKey(), plain(text), signature);
		}
		if (signature.length <= STAMP_LENGTH) {
			return false;
		}
		long seconds = ByteBuffer.wrap(signature).getLong();
		byte[] bare = Arrays.copyOfRange(signature, STAMP_LENGTH, signature.length);
		return seconds >= 0 && Ed25519.verifies(key.publicKey(), cosigned(text, seconds), bare);
	}

}
