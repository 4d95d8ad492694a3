package org.meritbook.ops.copybook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.meritbook.ops.eventstore.StoredEvent;

/**
 * A chain of SHA-256 (FIPS 180-4): the digest of the digest so far and the canonical
 * bytes of the next event.
 */
public final class ChainFingerprint implements Fingerprint {

	private final MessageDigest sha256;

	private byte[] chain = new byte[0];

	/** The fingerprint of the empty book. */
	public ChainFingerprint() {
		try {
			this.sha256 = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}

	@Override
	public String name() {
		return "sha256-chain";
	}

	@Override
	public void add(StoredEvent event) {
		this.sha256.update(this.chain);
		this.chain = this.sha256.digest(CanonicalBytes.of(event));
	}

	@Override
	public String value() {
		return HexFormat.of().formatHex(this.chain);
	}

}
