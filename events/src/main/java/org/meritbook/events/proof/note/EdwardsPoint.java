package org.meritbook.events.proof.note;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Finds the public key of an Ed25519 seed (RFC 8032, section 5.1.5), for which the
 * platform has no call. Used once when a signing key is read, never while signing: its
 * time depends on the key.
 */
record EdwardsPoint(BigInteger x, BigInteger y) {

	private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

	private static final BigInteger D = BigInteger.valueOf(-121665)
		.multiply(BigInteger.valueOf(121666).modInverse(P))
		.mod(P);

	private static final EdwardsPoint NEUTRAL = new EdwardsPoint(BigInteger.ZERO, BigInteger.ONE);

	private static final EdwardsPoint BASE = new EdwardsPoint(
			new BigInteger("15112221349535400772501151409588531511454012693041857206046113283949847762202"),
			new BigInteger("46316835694926478169428394003475163141307993866256225615783033603165251855960"));

	static byte[] publicKey(byte[] seed) {
		byte[] scalar = Arrays.copyOf(sha512(seed), 32);
		scalar[0] &= (byte) 0xF8;
		scalar[31] &= 0x7F;
		scalar[31] |= 0x40;
		return BASE.times(new BigInteger(1, reversed(scalar))).encoded();
	}

	private EdwardsPoint times(BigInteger scalar) {
		EdwardsPoint sum = NEUTRAL;
		for (int bit = scalar.bitLength() - 1; bit >= 0; bit--) {
			sum = sum.plus(sum);
			if (scalar.testBit(bit)) {
				sum = sum.plus(this);
			}
		}
		return sum;
	}

	private EdwardsPoint plus(EdwardsPoint other) {
		BigInteger mixed = D.multiply(this.x).multiply(other.x).mod(P).multiply(this.y).multiply(other.y).mod(P);
		BigInteger across = this.x.multiply(other.y).add(this.y.multiply(other.x));
		BigInteger along = this.y.multiply(other.y).add(this.x.multiply(other.x));
		return new EdwardsPoint(across.multiply(BigInteger.ONE.add(mixed).modInverse(P)).mod(P),
				along.multiply(BigInteger.ONE.subtract(mixed).modInverse(P)).mod(P));
	}

	private byte[] encoded() {
		BigInteger all = this.x.testBit(0) ? this.y.setBit(255) : this.y;
		byte[] bytes = all.toByteArray();
		byte[] wide = new byte[32];
		int length = Math.min(32, bytes.length);
		System.arraycopy(bytes, bytes.length - length, wide, 32 - length, length);
		return reversed(wide);
	}

	private static byte[] reversed(byte[] bytes) {
		byte[] reversed = new byte[bytes.length];
		for (int at = 0; at < bytes.length; at++) {
			reversed[at] = bytes[bytes.length - 1 - at];
		}
		return reversed;
	}

	private static byte[] sha512(byte[] seed) {
		try {
			return MessageDigest.getInstance("SHA-512").digest(seed);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
