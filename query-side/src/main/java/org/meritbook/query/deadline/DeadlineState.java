package org.meritbook.query.deadline;

/**
 * How a deadline stands.
 */
public enum DeadlineState {

	/** Its passing is not on record yet. */
	PENDING,

	/** Its passing is on record. */
	REACHED,

	/** Another day took its place, or what it belongs to ended before. */
	MOOT

}
