package org.meritbook.ops.vault.refusal;

/**
 * Something the vault refuses or cannot do. Its code is stable, its sentences say what to
 * do next.
 */
public sealed interface VaultRefusal permits EnvelopeRefused, VaultFailure {

	/**
	 * Returns the name of the reason, which is the name of its class.
	 */
	default String code() {
		return getClass().getSimpleName();
	}

	/**
	 * Returns the reason and what to do about it, in English.
	 */
	String english();

	/**
	 * Returns the reason and what to do about it, in Chinese.
	 */
	String chinese();

}
