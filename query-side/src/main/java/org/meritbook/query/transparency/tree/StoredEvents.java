package org.meritbook.query.transparency.tree;

import java.util.List;

import org.meritbook.events.leaf.StoredForm;

/**
 * The book as it is stored, byte for byte. Leaves are made from these bytes, because an
 * upcaster may show an event otherwise tomorrow.
 */
@FunctionalInterface
public interface StoredEvents {

	/**
	 * Events from that position on, in order, without a gap.
	 * @param from first position wanted, from 0
	 * @param limit most events to read
	 */
	List<StoredForm> page(long from, int limit);

}
