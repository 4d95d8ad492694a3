package org.meritbook.ops.vault.refusal;

import org.jspecify.annotations.Nullable;

/**
 * The vault cannot work as it is set up or in the state its keys are in. Nothing was
 * sealed, opened or destroyed.
 */
public abstract sealed class VaultFailure extends RuntimeException implements VaultRefusal permits MasterKeyFileRefused,
		MasterKeysDoNotMatch, SubjectKeyUnreadable, SubjectKeysNotRewrapped, VaultUnavailable {

	private static final long serialVersionUID = 1L;

	private final String english;

	private final String chinese;

	VaultFailure(String english, String chinese, @Nullable Throwable cause) {
		super(english + System.lineSeparator() + chinese, cause);
		this.english = english;
		this.chinese = chinese;
	}

	@Override
	public final String english() {
		return this.english;
	}

	@Override
	public final String chinese() {
		return this.chinese;
	}

}
