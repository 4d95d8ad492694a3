package org.meritbook.events.leaf;

/**
 * A stored event from which no leaf can be made. The message names the position and what
 * is wrong, never a value of the event.
 */
public final class LeafRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final long position;

	LeafRefused(long position, String what) {
		super("no leaf at position " + position + ": " + what);
		this.position = position;
	}

	/** Position of the event. */
	public long position() {
		return this.position;
	}

}
