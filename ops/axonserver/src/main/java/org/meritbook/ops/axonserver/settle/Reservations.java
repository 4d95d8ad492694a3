package org.meritbook.ops.axonserver.settle;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import org.meritbook.events.EventMetadata;
import org.meritbook.ops.eventstore.CommandReceipt;
import org.meritbook.ops.eventstore.CommandReceipts;
import org.meritbook.ops.eventstore.append.Append;
import org.meritbook.ops.eventstore.append.StoreUnavailable;
import org.meritbook.ops.eventstore.append.Taken;

/**
 * Values and command ids on their way into the book: reserved before the append, so that
 * two appends never take the same; held until the {@link Settler} has seen the append's
 * last event, or has made sure that it never came.
 */
public final class Reservations {

	/** Long enough for an append, short enough for someone who waits. */
	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private static final long LOOK_AGAIN_MS = 20;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final CommandReceipts receipts;

	private final Bell settled = new Bell();

	private volatile boolean open;

	/**
	 * @param dataSource database of claims and receipts, never a replica
	 * @param rememberedReceipts receipts kept in memory
	 */
	public Reservations(DataSource dataSource, int rememberedReceipts) {
		this.jdbc = JdbcClient.create(dataSource);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
		this.receipts = new CommandReceipts(dataSource, rememberedReceipts);
	}

	/**
	 * Reserves everything that the append names, or nothing.
	 * @param appendId id of its last event
	 * @return whether anything was reserved
	 * @throws org.meritbook.ops.eventstore.append.CommandIdTaken if the command has a
	 * receipt
	 * @throws org.meritbook.ops.eventstore.append.ClaimTaken if another stream holds a
	 * value
	 * @throws StoreUnavailable if another append holds one and its outcome does not
	 * become known in time
	 */
	public boolean reserve(String appendId, Append append) {
		Wanted wanted = Wanted.by(append);
		if (wanted.isEmpty()) {
			return false;
		}
		if (!this.open) {
			waitUntil("Claims are still being settled from the events that are stored", () -> this.open);
		}
		waitUntil("A value is reserved by an append whose outcome is not known yet",
				() -> Boolean.TRUE.equals(this.transaction.execute((status) -> {
					boolean all = wanted.keys().stream().allMatch((key) -> insert(key, appendId));
					if (!all) {
						status.setRollbackOnly();
						return false;
					}
					refuseWhatIsTaken(append, wanted);
					return true;
				})));
		return true;
	}

	/** Gives back what an append reserved that was certainly not stored. */
	public void release(String appendId) {
		reaching(() -> this.jdbc.sql("delete from meritbook_settlement.reservation where append_id = ?")
			.param(appendId)
			.update());
		this.settled.ring();
	}

	/**
	 * Waits until the append is settled.
	 * @throws StoreUnavailable if it is stored, but not settled in time
	 */
	public void awaitSettled(String appendId) {
		waitUntil("The append is stored, but its receipt is not settled yet", () -> !isReserved("append_id", appendId));
	}

	/**
	 * The receipt of that command, or nothing if it has written nothing.
	 * @throws StoreUnavailable if that is not known in time
	 */
	public Optional<CommandReceipt> receipt(String commandId) {
		if (commandId.indexOf('\0') >= 0) {
			return Optional.empty();
		}
		waitUntil("Whether the command was carried out is not known yet",
				() -> !isReserved("kind = '" + EventMetadata.COMMAND_ID + "' and value", commandId));
		return this.receipts.find(commandId);
	}

	/**
	 * Claims are as far as the events were when this node started: they can be relied on.
	 */
	void open() {
		this.open = true;
		this.settled.ring();
	}

	/** Tells everyone who waits that something was settled or freed. */
	void ring() {
		this.settled.ring();
	}

	private boolean insert(Wanted.Key key, String appendId) {
		return this.jdbc.sql("""
				insert into meritbook_settlement.reservation (kind, value, append_id) values (?, ?, ?)
				    on conflict do nothing""").params(key.kind(), key.value(), appendId).update() == 1;
	}

	/**
	 * Looked up after the reservation: what was settled before it is visible now, and
	 * nothing else can settle while it stands.
	 */
	private void refuseWhatIsTaken(Append append, Wanted wanted) {
		String commandId = append.commandId();
		if (commandId != null
				&& exists("select 1 from meritbook_events.command_receipt where command_id = ?", commandId)) {
			throw Taken.command(commandId);
		}
		for (Wanted.Taking taking : wanted.takings()) {
			this.jdbc.sql("select stream from meritbook_events.claim where kind = ? and value = ?")
				.params(taking.key().kind(), taking.key().value())
				.query(String.class)
				.optional()
				.filter((holder) -> !taking.mayTakeFrom(holder))
				.ifPresent((holder) -> {
					throw Taken.claim(taking.key().kind(), holder);
				});
		}
	}

	private boolean isReserved(String column, String value) {
		return exists("select 1 from meritbook_settlement.reservation where " + column + " = ? limit 1", value);
	}

	private boolean exists(String query, String value) {
		return this.jdbc.sql(query).param(value).query(Integer.class).optional().isPresent();
	}

	private void waitUntil(String otherwise, Supplier<Boolean> condition) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			Bell.Turn turn = this.settled.turn();
			if (reaching(condition)) {
				return;
			}
			if (System.nanoTime() - deadline >= 0) {
				throw new StoreUnavailable(otherwise, null);
			}
			turn.await(LOOK_AGAIN_MS);
		}
	}

	private static <T> T reaching(Supplier<T> question) {
		try {
			return question.get();
		}
		catch (DataAccessException | TransactionException away) {
			throw new StoreUnavailable("The database of claims and receipts did not answer", away);
		}
	}

}
