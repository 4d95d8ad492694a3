package org.meritbook.ops.axonserver.settle;

import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.meritbook.ops.eventstore.Settlement.Conflict;

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

	/** Events that claim what an earlier one holds, in order. */
	public List<Conflict> conflicts() {
		return this.jdbc.sql("select position, kind, holder from meritbook_settlement.conflict order by position, kind")
			.query((row, number) -> new Conflict(row.getLong(1), Objects.requireNonNull(row.getString(2)),
					Objects.requireNonNull(row.getString(3))))
			.list();
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
