package org.meritbook.ops.reconciliation;

/**
 * A claim or a receipt, as the events or the tables have it.
 *
 * @param owner stream that holds a claim; empty for a receipt
 * @param first position of the event that took it, or of the command's first event
 * @param last the same for a claim; position of the command's last event
 */
record Row(String owner, long first, long last) {

	/** The same row with one event of the command more. */
	Row upTo(long position) {
		return new Row(this.owner, this.first, position);
	}

}
