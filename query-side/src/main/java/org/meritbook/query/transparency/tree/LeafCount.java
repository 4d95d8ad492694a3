package org.meritbook.query.transparency.tree;

/**
 * How many leaves the log has: for whoever compares it with the number of events.
 */
@FunctionalInterface
public interface LeafCount {

	/** Number of leaves; the index that the next one will have. */
	long leaves();

}
