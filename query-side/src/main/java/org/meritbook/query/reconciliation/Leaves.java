package org.meritbook.query.reconciliation;

/**
 * A log whose leaves are the events of the book, one each, in order. Every bean of this
 * kind is reconciled.
 */
public interface Leaves {

	/** Name of the log, where it is shown. */
	String name();

	/** Number of its leaves. */
	long size();

}
