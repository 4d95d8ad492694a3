package org.meritbook.events.proof.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.nio.ByteBuffer;

import org.meritbook.events.proof.Malformed;

/**
 * The name of a key and the id that is made from it.
 */
final class KeyName {

	/** A space of Unicode that Java counts among the control characters. */
	private static final int NEXT_LINE = 0x85;

	private KeyName() {
	}

	/**
	 * Refuses an empty name and one with a space or a plus.
	 */
	static void require(String name) {
		boolean faulty = name.isEmpty() || name.codePoints()
			.anyMatch((one) -> one == '+' || one <= ' ' || one == NEXT_LINE || Character.isSpaceChar(one));
		if (faulty) {
			throw new Malformed("no name of a key: '" + name + "'");
		}
	}

	/** The first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key). */
	static int id(String name, byte type, byte[] publicKey) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			sha256.update(name.getBytes(StandardCharsets.UTF_8));
			sha256.update((byte) '\n');
			sha256.update(type);
			return ByteBuffer.wrap(sha256.digest(publicKey)).getInt();
		}
		catch (NoSuchAlgorithmException ex) {
			// Every Java platform is required to have it.
			throw new IllegalStateException(ex);
		}
	}

}
