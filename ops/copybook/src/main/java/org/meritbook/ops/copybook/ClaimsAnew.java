package org.meritbook.ops.copybook;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.Settlement;
import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.ops.eventstore.StoredEvent;

/**
 * Builds claims and receipts again from the events, all or nothing: for a database that
 * followed another book before.
 */
public final class ClaimsAnew {

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Settlement settlement;

	/**
	 * @param dataSource database of claims and receipts
	 * @param reading reads what events claim
	 */
	public ClaimsAnew(DataSource dataSource, EventReading reading) {
		this.jdbc = JdbcClient.create(dataSource);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
		this.settlement = new Settlement(this.jdbc, reading);
	}

	/** Takes every event of the book. */
	public void from(StoredBook book) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("truncate meritbook_events.claim, meritbook_events.command_receipt").update();
			List<StoredEvent> page = book.page(0, BATCH);
			while (!page.isEmpty()) {
				this.settlement.settle(page);
				page = book.page(page.getLast().position() + 1, BATCH);
			}
		});
	}

}
