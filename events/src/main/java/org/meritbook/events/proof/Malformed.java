package org.meritbook.events.proof;

/**
 * Text or bytes that are not of the form their specification demands. Parsers throw it;
 * whoever checks turns it into a verdict.
 */
public final class Malformed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public Malformed(String what) {
		super(what);
	}

	/**
	 * What is wrong, in English, for a developer.
	 */
	public String what() {
		return String.valueOf(getMessage());
	}

	/** The verdict on what could not be parsed. */
	public Verdict.Failed verdict() {
		return new Verdict.Failed(Failure.MALFORMED, what());
	}

}
