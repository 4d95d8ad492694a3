package org.meritbook.query.transparency.checkpoint;

import java.util.Optional;

/**
 * The newest checkpoint that this node signed, kept outside of the database: a database
 * that was set back to an older day does not remember what was signed after it.
 */
public interface HighWater {

	/** The note, or nothing before the first. */
	Optional<String> read();

	/** Keeps a note, for certain, before it is published. */
	void write(String note);

}
