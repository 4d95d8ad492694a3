package org.meritbook.ops.eventstore.append;

import org.axonframework.common.AxonNonTransientException;

/**
 * Another stream holds a value that must be unique in the book. Nothing was appended.
 * Names the kind and the holder, never the value, which may stand for a person.
 */
public final class ClaimTaken extends AxonNonTransientException {

	private final String kind;

	private final String holder;

	ClaimTaken(String kind, String holder) {
		super("The value claimed as " + kind + " is held by the stream " + holder);
		this.kind = kind;
		this.holder = holder;
	}

	/** What must be unique, for example {@code person.identity}. */
	public String kind() {
		return this.kind;
	}

	/** Stream that holds the value. */
	public String holder() {
		return this.holder;
	}

}
