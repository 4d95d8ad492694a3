package org.meritbook.ops.axonserver.settle;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.meritbook.ops.eventstore.Settlement.Conflict;

/**
 * How far claims and receipts are settled, and what is still reserved.
 */
final class SettlementTable {

	private final JdbcClient jdbc;

	SettlementTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long position() {
		return this.jdbc.sql("select position from meritbook_settlement.settled").query(Long.class).single();
	}

	/** The position, or nothing while another node holds the row. */
	OptionalLong lockUnlessBusy() {
		return this.jdbc.sql("select position from meritbook_settlement.settled for update skip locked")
			.query(Long.class)
			.optional()
			.map(OptionalLong::of)
			.orElseGet(OptionalLong::empty);
	}

	/**
	 * For this transaction: should PostgreSQL lose it in a crash, the position goes back
	 * and the reservations come back with it, and it is done again.
	 */
	void withoutWaitingForTheDisk() {
		this.jdbc.sql("set local synchronous_commit = off").update();
	}

	void move(long position) {
		this.jdbc.sql("update meritbook_settlement.settled set position = ?").param(position).update();
	}

	/**
	 * The events are settled: appends that end with one of them hold nothing any more.
	 */
	void free(List<String> eventIds) {
		this.jdbc.sql("delete from meritbook_settlement.reservation where append_id = any (?)")
			.param(eventIds.toArray(String[]::new))
			.update();
	}

	void keep(Conflict conflict) {
		this.jdbc.sql("insert into meritbook_settlement.conflict values (?, ?, ?) on conflict do nothing")
			.params(conflict.position(), conflict.kind(), conflict.holder())
			.update();
	}

	/** Appends that have held something for longer than that. */
	List<String> olderThan(Duration lease) {
		return this.jdbc.sql("""
				select distinct append_id from meritbook_settlement.reservation
				 where reserved_at < clock_timestamp() - interval '1 millisecond' * ?""")
			.param(lease.toMillis())
			.query((row, number) -> Objects.requireNonNull(row.getString(1)))
			.list();
	}

}
