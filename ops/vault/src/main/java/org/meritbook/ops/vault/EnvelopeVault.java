package org.meritbook.ops.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Ticker;
import com.google.crypto.tink.Aead;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.type.Sealed;
import org.meritbook.ops.vault.master.MasterKeys;
import org.meritbook.ops.vault.refusal.EnvelopeRefused;
import org.meritbook.ops.vault.refusal.EnvelopeRefused.Reason;
import org.meritbook.ops.vault.refusal.MasterKeysDoNotMatch;
import org.meritbook.ops.vault.refusal.VaultFailure;
import org.meritbook.ops.vault.store.MasterKeyRegister;
import org.meritbook.ops.vault.store.SubjectKeyStore;

/**
 * Envelope encryption: details under the subject's key, the subject's key under a master
 * key.
 * <p>
 * After a key is destroyed, the node that destroyed it opens nothing more of the subject
 * at once; other nodes seal nothing more at once and open nothing more after
 * {@value #SECONDS_A_KEY_IS_REMEMBERED} seconds. Beyond what {@link PersonalVault} says,
 * methods throw a {@link VaultFailure} when the keys cannot be used.
 */
public final class EnvelopeVault implements PersonalVault {

	/** How long an unwrapped key is remembered for opening, in seconds. */
	public static final int SECONDS_A_KEY_IS_REMEMBERED = 5;

	private final MasterKeys masterKeys;

	private final SubjectKeys keys;

	private final SecureRandom random;

	private EnvelopeVault(MasterKeys masterKeys, SubjectKeys keys, SecureRandom random) {
		this.masterKeys = masterKeys;
		this.keys = keys;
		this.random = random;
	}

	/**
	 * Opens the vault after checking that the master keys belong to the store.
	 * @param masterKeys the same on every node
	 * @param store the subject keys
	 * @param register which master keys may wrap them
	 * @param ticker measures how long a key is remembered
	 * @param random makes the salts
	 * @throws MasterKeysDoNotMatch if the store was used with other master keys
	 */
	public static EnvelopeVault open(MasterKeys masterKeys, SubjectKeyStore store, MasterKeyRegister register,
			Ticker ticker, SecureRandom random) {
		Admission admission = new Admission(masterKeys, register);
		admission.admitCurrent();
		return new EnvelopeVault(masterKeys, new SubjectKeys(admission, store, ticker), random);
	}

	@Override
	public Sealed seal(String subjectId, PersonalDetails details) {
		// First, so that no key is made for details that cannot be sealed.
		byte[] plaintext = Plaintext.of(details, this.random)
			.orElseThrow(() -> new EnvelopeRefused(Reason.NOT_UNICODE, subjectId))
			.bytes();
		Aead key = this.keys.toSeal(subjectId).orElseThrow(() -> new SubjectErased(subjectId));
		return Envelope.seal(key, subjectId, plaintext);
	}

	@Override
	public Optional<PersonalDetails> open(String subjectId, Sealed sealed) {
		Envelope envelope = Envelope.parse(subjectId, sealed);
		return this.keys.toOpen(subjectId)
			.map((key) -> Plaintext.parse(envelope.open(key))
				.orElseThrow(() -> new EnvelopeRefused(Reason.MALFORMED, subjectId))
				.details());
	}

	@Override
	public void destroy(String subjectId) {
		this.keys.destroy(subjectId);
	}

	@Override
	public String keyedHash(String purpose, String value) {
		byte[] first = purpose.getBytes(StandardCharsets.UTF_8);
		byte[] second = value.getBytes(StandardCharsets.UTF_8);
		// The length keeps "ab" + "c" apart from "a" + "bc".
		byte[] message = ByteBuffer.allocate(Integer.BYTES + first.length + second.length)
			.putInt(first.length)
			.put(first)
			.put(second)
			.array();
		return HexFormat.of().formatHex(this.masterKeys.hash(message));
	}

}
