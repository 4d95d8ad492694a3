package org.meritbook.events.proof;

/**
 * Something that a check needs is not there or cannot be read. It says nothing of the
 * book: whoever checks turns it into {@link Verdict.Unchecked}, never into a failure.
 */
public final class Missing extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Obstacle obstacle;

	public Missing(Obstacle obstacle, String where) {
		super(where);
		this.obstacle = obstacle;
	}

	/** The verdict on what could not be checked. */
	public Verdict.Unchecked verdict() {
		return new Verdict.Unchecked(this.obstacle, String.valueOf(getMessage()));
	}

}
