package org.meritbook.query.transparency.checkpoint;

/**
 * A key would sign that no key of the log introduces. Nothing is signed until the key
 * before it is held beside it again.
 */
public final class KeyNotIntroduced extends RuntimeException {

	private static final long serialVersionUID = 1L;

	KeyNotIntroduced(String vkey) {
		super("the key " + vkey + " is new and no key in use signs beside it; put the one before it back "
				+ "until both have signed a checkpoint");
	}

}
