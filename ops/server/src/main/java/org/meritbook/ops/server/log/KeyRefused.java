package org.meritbook.ops.server.log;

/**
 * The server does not start, because a key of the log is not as it must be. Both messages
 * are meant for whoever starts it; neither holds a key.
 */
final class KeyRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String chinese;

	KeyRefused(String english, String chinese) {
		super(english);
		this.chinese = chinese;
	}

	String chinese() {
		return this.chinese;
	}

}
