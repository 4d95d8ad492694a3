package org.meritbook.ops.postgres.refusal;

import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL does not start. The message says why and what to do, first in
 * English, then in Chinese. Nothing in the data folder has been lost.
 */
public abstract class StartRefused extends RuntimeException {

	private final String english;

	private final String chinese;

	protected StartRefused(String english, String chinese, @Nullable Throwable cause) {
		super(english + System.lineSeparator() + chinese, cause);
		this.english = english;
		this.chinese = chinese;
	}

	protected StartRefused(String english, String chinese) {
		this(english, chinese, null);
	}

	/**
	 * Returns the name of the reason, which is the name of its class.
	 */
	public final String code() {
		return getClass().getSimpleName();
	}

	/**
	 * Returns the reason and what to do about it, in English.
	 */
	public final String english() {
		return this.english;
	}

	/**
	 * Returns the reason and what to do about it, in Chinese.
	 */
	public final String chinese() {
		return this.chinese;
	}

}
