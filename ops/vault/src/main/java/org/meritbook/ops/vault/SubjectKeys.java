package org.meritbook.ops.vault;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.crypto.tink.Aead;
import org.meritbook.ops.vault.refusal.EnvelopeRefused;
import org.meritbook.ops.vault.refusal.EnvelopeRefused.Reason;
import org.meritbook.ops.vault.refusal.MasterKeysDoNotMatch;
import org.meritbook.ops.vault.store.SubjectKey;
import org.meritbook.ops.vault.store.SubjectKeyStore;
import org.meritbook.ops.vault.store.WrappedKey;

/**
 * The keys of the subjects, ready for use. An unwrapped key is remembered for a short
 * time, for opening only; an empty entry is a destroyed key.
 */
final class SubjectKeys {

	private static final int KEYS_REMEMBERED = 10_000;

	private final SubjectKeyStore store;

	private final Admission admission;

	private final KeyWrapping wrapping;

	private final Cache<String, Optional<Aead>> remembered;

	SubjectKeys(Admission admission, SubjectKeyStore store, Ticker ticker) {
		this.store = store;
		this.admission = admission;
		this.wrapping = new KeyWrapping(admission.masterKeys());
		this.remembered = Caffeine.newBuilder()
			.maximumSize(KEYS_REMEMBERED)
			.expireAfterWrite(Duration.ofSeconds(EnvelopeVault.SECONDS_A_KEY_IS_REMEMBERED))
			.ticker(ticker)
			.build();
	}

	/**
	 * The key to seal with, made if there is none; nothing if it was destroyed. Always
	 * asks the store, so that nothing is sealed under a key another node has destroyed.
	 */
	Optional<Aead> toSeal(String subjectId) {
		return this.remembered.asMap()
			.compute(subjectId, (subject, old) -> Admission
				.lookAgain(() -> unwrap(this.store.find(subject).orElseGet(() -> keepFirst(subject)))));
	}

	/**
	 * The key to open with; nothing if it was destroyed.
	 * @throws EnvelopeRefused if there has never been one
	 */
	Optional<Aead> toOpen(String subjectId) {
		return this.remembered.get(subjectId, (subject) -> Admission.lookAgain(
				() -> unwrap(this.store.find(subject).orElseThrow(() -> new EnvelopeRefused(Reason.NO_KEY, subject)))));
	}

	/** Destroys the key; this node opens nothing more with it on return. */
	void destroy(String subjectId) {
		try {
			// Inside the entry, so that no load under way remembers the key afterwards.
			this.remembered.asMap().compute(subjectId, (subject, old) -> {
				this.store.destroy(subject);
				return Optional.empty();
			});
		}
		finally {
			this.remembered.invalidate(subjectId);
		}
	}

	private Optional<Aead> unwrap(SubjectKey key) {
		return key.wrapped().map((wrapped) -> this.wrapping.aead(key.subjectId(), wrapped));
	}

	private SubjectKey keepFirst(String subjectId) {
		WrappedKey fresh = this.wrapping.fresh(subjectId);
		return this.store.keepFirst(subjectId, fresh).orElseGet(() -> {
			// The master keys were renewed, and the new one may be used here first.
			this.admission.admitCurrent();
			return this.store.keepFirst(subjectId, fresh)
				.orElseThrow(() -> new MasterKeysDoNotMatch(fresh.masterKeyId()));
		});
	}

}
