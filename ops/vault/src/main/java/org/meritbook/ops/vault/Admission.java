package org.meritbook.ops.vault;

import java.util.function.Supplier;

import org.meritbook.ops.vault.master.MasterKeys;
import org.meritbook.ops.vault.refusal.MasterKeysDoNotMatch;
import org.meritbook.ops.vault.store.MasterKeyRegister;

/**
 * Keeps the master keys of this node and the register in step. The two are read one after
 * the other, and a rotation by another process can go by in between: what looks wrong is
 * looked at again before it is refused.
 *
 * @param masterKeys the keys of this node
 * @param register the keys in use
 */
record Admission(MasterKeys masterKeys, MasterKeyRegister register) {

	// Each look can only go wrong by one more step of a rotation.
	private static final int LOOKS = 3;

	void admitCurrent() {
		lookAgain(() -> {
			this.register.admit(this.masterKeys.current().id(), this.masterKeys.held());
			return true;
		});
	}

	/** Gives what the supplier finds once it no longer meets a rotation half way. */
	static <T> T lookAgain(Supplier<T> look) {
		for (int looks = 1; looks < LOOKS; looks++) {
			try {
				return look.get();
			}
			catch (MasterKeysDoNotMatch ex) {
				// The next look tells; the last one is refused.
			}
		}
		return look.get();
	}

}
