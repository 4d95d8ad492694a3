package org.meritbook.ops.vault;

import java.util.List;
import java.util.Optional;

import org.meritbook.ops.vault.master.MasterKeys;
import org.meritbook.ops.vault.refusal.SubjectKeysNotRewrapped;
import org.meritbook.ops.vault.store.MasterKeyRegister;
import org.meritbook.ops.vault.store.SubjectKey;
import org.meritbook.ops.vault.store.SubjectKeyStore;
import org.meritbook.ops.vault.store.SubjectKeyStore.Rewrapping;

/**
 * Replaces the master key, in two steps, while the book is up: {@link #rewrapAll}, then
 * {@link #dropEarlier}. Either step can be interrupted anywhere and called again. Every
 * node must see the new master keys before the first step goes on: nodes that share the
 * key file or the key service do; with copies of the file, copy it first or stop the
 * other nodes.
 * <p>
 * After the second step no backup older than the rotation can be unwrapped any more, of
 * erased and of living subjects alike: back up the subject keys right afterwards, and
 * destroy the old backups of the master keys.
 */
public final class MasterKeyRotation {

	private static final int PAGE = 500;

	private final MasterKeys masterKeys;

	private final SubjectKeyStore store;

	private final MasterKeyRegister register;

	private final Admission admission;

	private final KeyWrapping wrapping;

	/**
	 * @param masterKeys the keys to renew
	 * @param store the subject keys to rewrap
	 * @param register which master keys may wrap
	 */
	public MasterKeyRotation(MasterKeys masterKeys, SubjectKeyStore store, MasterKeyRegister register) {
		this.masterKeys = masterKeys;
		this.store = store;
		this.register = register;
		this.admission = new Admission(masterKeys, register);
		this.wrapping = new KeyWrapping(masterKeys);
	}

	/**
	 * Makes a new master key, unless a rotation is under way, and wraps every living
	 * subject key by it. Envelopes stay as they are.
	 * @param progress is told after each page
	 */
	public void rewrapAll(Progress progress) {
		String current = begin();
		long total = this.store.countWrappedByOthers(current);
		long done = 0;
		List<SubjectKey> page = this.store.wrappedByOthers(current, "", PAGE);
		while (!page.isEmpty()) {
			this.store.rewrap(page.stream().flatMap((key) -> rewrapping(key).stream()).toList());
			done += page.size();
			progress.rewrapped(done, Math.max(done, total));
			page = this.store.wrappedByOthers(current, page.getLast().subjectId(), PAGE);
		}
	}

	/**
	 * Drops, for ever, every master key but the current one.
	 * @throws SubjectKeysNotRewrapped if a living subject key still needs another one;
	 * nothing is dropped then
	 */
	public void dropEarlier() {
		// A node with an old copy of the master keys must not retire the new one.
		this.admission.admitCurrent();
		String current = this.masterKeys.current().id();
		this.register.retireAllBut(current);
		this.masterKeys.forgetAllBut(current);
	}

	private String begin() {
		this.admission.admitCurrent();
		if (this.masterKeys.held().size() == 1) {
			this.masterKeys.renew();
			this.admission.admitCurrent();
		}
		return this.masterKeys.current().id();
	}

	private Optional<Rewrapping> rewrapping(SubjectKey key) {
		return key.wrapped()
			.map((was) -> new Rewrapping(key.subjectId(), was, this.wrapping.anew(key.subjectId(), was)));
	}

	/** Hears how far a rotation has come. */
	@FunctionalInterface
	public interface Progress {

		/**
		 * @param done subject keys rewrapped since the call
		 * @param total subject keys there were to rewrap
		 */
		void rewrapped(long done, long total);

	}

}
