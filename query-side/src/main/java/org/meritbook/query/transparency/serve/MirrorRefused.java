package org.meritbook.query.transparency.serve;

/**
 * The log is not in a state that may be mirrored.
 */
public final class MirrorRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MirrorRefused(String why) {
		super(why);
	}

}
