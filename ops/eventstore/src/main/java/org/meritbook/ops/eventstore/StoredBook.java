package org.meritbook.ops.eventstore;

import java.util.List;

/**
 * A book that can be read event by event, whatever stores it: positions from 0, in order,
 * without gaps.
 */
public interface StoredBook {

	/** Number of events; the position that the next event will have. */
	long size();

	/**
	 * Events from that position on, in order.
	 * @param from first position wanted, from 0
	 * @param limit most events to read; fewer only where the book ends
	 */
	List<StoredEvent> page(long from, int limit);

}
