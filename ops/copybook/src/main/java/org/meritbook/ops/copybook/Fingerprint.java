package org.meritbook.ops.copybook;

import org.meritbook.ops.eventstore.StoredEvent;

/**
 * A value that depends on every byte of every event and on their order: two books with
 * the same one are the same. One more kind is one more class, given to {@link BookCopy}.
 */
public interface Fingerprint {

	/** What it is called where it is shown. */
	String name();

	/** Takes the next event of the book. */
	void add(StoredEvent event);

	/** The value for the events so far. */
	String value();

}
