package org.meritbook.ops.axonserver.settle;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far claims and receipts of a database follow the book in Axon Server, for those who
 * move a book or compare it.
 */
public final class SettledBook {

	private final JdbcClient jdbc;

	/**
	 * @param dataSource database with the tables of settlement
	 */
	public SettledBook(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	/** Position up to which claims and receipts are settled, -1 for none. */
	public long position() {
		return new SettlementTable(this.jdbc).position();
	}

	/**
	 * Claims and receipts are right up to that position already: they came with the book
	 * from the event table.
	 */
	public void continueAfter(long position) {
		this.jdbc.sql("update meritbook_settlement.settled set position = greatest(position, ?)")
			.param(position)
			.update();
	}

	/**
	 * Forgets claims, receipts and reservations: all are settled again from the first
	 * event.
	 */
	public void startOver() {
		this.jdbc.sql("""
				truncate meritbook_events.claim, meritbook_events.command_receipt,
				         meritbook_settlement.reservation, meritbook_settlement.conflict""").update();
		this.jdbc.sql("update meritbook_settlement.settled set position = -1").update();
	}

}
