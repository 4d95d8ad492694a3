package org.meritbook.events.type;

/**
 * How the text of a fact is read by rules.
 */
public enum FactType {

	/** ISO 8601 calendar date. */
	DATE,
	/** Whole number. */
	INTEGER,
	/** {@code true} or {@code false}. */
	BOOLEAN,
	/** Words. */
	TEXT

}
