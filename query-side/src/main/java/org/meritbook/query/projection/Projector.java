package org.meritbook.query.projection;

/**
 * Turns events into the rows of one read model. Its methods annotated with
 * {@link org.axonframework.eventhandling.EventHandler} take the event and, where they
 * need it, the {@link Recorded} beside it. They are called in the order of the book,
 * inside the transaction that also moves the read model's position: a projector needs no
 * care for repeats, and touches no table but its own.
 */
public interface Projector {

	/** Name of the read model: its package, and the first part of its tables' names. */
	String name();

	/** Empties the tables. Called inside the transaction that sets the position back. */
	void reset();

	/** A batch begins; rows collected by a batch that failed are to be forgotten. */
	default void begin() {
	}

	/** A batch ends: rows collected so far are written. */
	default void flush() {
	}

}
