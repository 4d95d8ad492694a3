package org.meritbook.ops.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keeps passwords as HMAC-SHA256 under a key of this process. The accounts of the
 * demonstration live and die with the process and are never written down: a hash made
 * slow on purpose would protect nothing, and cost every request a tenth of a second.
 */
final class KeyedPasswords implements PasswordEncoder {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	KeyedPasswords(byte[] key) {
		this.key = new SecretKeySpec(key, ALGORITHM);
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return (password != null) ? HexFormat.of().formatHex(keyed(password.toString())) : null;
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
		return password != null && encoded != null
				&& MessageDigest.isEqual(keyed(password.toString()), HexFormat.of().parseHex(encoded));
	}

	private byte[] keyed(String password) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

}
