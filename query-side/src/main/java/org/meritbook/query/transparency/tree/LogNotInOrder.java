package org.meritbook.query.transparency.tree;

/**
 * The book does not give the next event: a position is missing, doubled or out of order.
 */
public final class LogNotInOrder extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LogNotInOrder(long expected, long found) {
		super("the log is to go on with position " + expected + ", the book gives " + found);
	}

}
