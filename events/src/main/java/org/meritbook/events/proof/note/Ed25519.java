package org.meritbook.events.proof.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/**
 * Ed25519 of the platform (RFC 8032) for keys that are bare bytes: puts before them what
 * RFC 8410 wraps around.
 */
final class Ed25519 {

	private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

	private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

	private Ed25519() {
	}

	static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
		try {
			Signature verifier = Signature.getInstance("Ed25519");
			verifier.initVerify(
					KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(join(PUBLIC, publicKey))));
			verifier.update(message);
			return verifier.verify(signature);
		}
		catch (GeneralSecurityException ex) {
			// The platform throws for a key that is no point and for a signature of
			// another
			// length: neither is a signature of this message.
			return false;
		}
	}

	static byte[] sign(byte[] seed, byte[] message) {
		try {
			Signature signer = Signature.getInstance("Ed25519");
			signer.initSign(
					KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(join(PRIVATE, seed))));
			signer.update(message);
			return signer.sign();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Ed25519 is missing on this Java platform", ex);
		}
	}

	private static byte[] join(byte[] head, byte[] tail) {
		byte[] all = new byte[head.length + tail.length];
		System.arraycopy(head, 0, all, 0, head.length);
		System.arraycopy(tail, 0, all, head.length, tail.length);
		return all;
	}

}
