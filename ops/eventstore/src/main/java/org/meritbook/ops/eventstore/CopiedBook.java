package org.meritbook.ops.eventstore;

import java.util.List;

/**
 * A book that takes over the events of another one as they are: ids, times, metadata and
 * positions. Only for copying; acts are appended by the engines.
 */
public interface CopiedBook extends StoredBook {

	/**
	 * Appends all or nothing, durably as far as the store can say.
	 * @param events the next events of the book, in order
	 * @throws IllegalStateException if the first of them is not the next one here
	 */
	void append(List<StoredEvent> events);

}
