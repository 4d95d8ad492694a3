package org.meritbook.ops.axonserver.settle;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.Settlement;
import org.meritbook.ops.eventstore.Settlement.Conflict;
import org.meritbook.ops.eventstore.StoredEvent;

/**
 * Follows the events and settles what they claim, in their order; claims, receipts and
 * the position are one transaction, done by one node at a time. Frees what was reserved
 * by an append that certainly never came: one older than its lease, while everything that
 * was stored after the lease is settled.
 */
public final class Settler implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Settler.class);

	private static final int BATCH = 500;

	private static final long WAIT_MS = 200;

	private static final int IDLE_WAITS_BEFORE_A_LOOK = 5;

	private static final long PAUSE_MS = 500;

	private final SettlingSource source;

	private final Reservations reservations;

	private final SettlementTable table;

	private final Settlement settlement;

	private final TransactionTemplate transaction;

	private final Duration lease;

	private final CompletableFuture<Boolean> stopping = new CompletableFuture<>();

	private volatile @Nullable Thread thread;

	private long lookedAt = System.nanoTime();

	/**
	 * Does nothing until it is started.
	 * @param dataSource database of claims and receipts
	 * @param lease how long an append may take; far longer than it is waited for
	 */
	public Settler(SettlingSource source, Reservations reservations, DataSource dataSource, EventReading reading,
			Duration lease) {
		JdbcClient jdbc = JdbcClient.create(dataSource);
		this.source = source;
		this.reservations = reservations;
		this.table = new SettlementTable(jdbc);
		this.settlement = new Settlement(jdbc, reading);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
		this.lease = lease;
	}

	/** Starts to follow, on a thread of its own. */
	public void start() {
		this.thread = Thread.ofPlatform().daemon().name("settler").start(this::run);
	}

	@Override
	public void close() {
		this.stopping.complete(true);
		Thread running = this.thread;
		if (running != null) {
			running.interrupt();
			try {
				running.join(TimeUnit.SECONDS.toMillis(5));
			}
			catch (InterruptedException interrupt) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private void run() {
		while (!this.stopping.isDone()) {
			try {
				follow();
			}
			catch (InterruptedException interrupt) {
				return;
			}
			catch (RuntimeException fault) {
				if (this.stopping.isDone()) {
					return;
				}
				logger.warn("Claims and receipts are not being settled, trying again: {}", fault.toString());
				pause();
			}
		}
	}

	/** Settles until another node turns out to have done it. */
	private void follow() throws InterruptedException {
		long position = this.table.position();
		long head = this.source.head();
		openWhenSettled(position, head);
		int idle = 0;
		try (SettlingSource.Reader reader = this.source.open(position + 1)) {
			while (!this.stopping.isDone()) {
				List<StoredEvent> events = reader.take(BATCH, WAIT_MS);
				freeWhatNeverCame();
				if (events.isEmpty()) {
					idle++;
					if (idle % IDLE_WAITS_BEFORE_A_LOOK == 0 && this.table.position() != position) {
						return;
					}
					continue;
				}
				if (!settle(events, position)) {
					pause();
					return;
				}
				position = events.getLast().position();
				openWhenSettled(position, head);
			}
		}
	}

	private void openWhenSettled(long position, long head) {
		if (position >= head) {
			this.reservations.open();
		}
	}

	private boolean settle(List<StoredEvent> events, long expected) {
		boolean settled = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			OptionalLong position = this.table.lockUnlessBusy();
			if (position.isEmpty() || position.getAsLong() != expected) {
				return false;
			}
			this.table.withoutWaitingForTheDisk();
			List<Conflict> conflicts = this.settlement.settle(events);
			conflicts.forEach(this::alarm);
			this.table.free(events.stream().map(StoredEvent::eventId).toList());
			this.table.move(events.getLast().position());
			return true;
		}));
		this.reservations.ring();
		return settled;
	}

	private void alarm(Conflict conflict) {
		logger.error("CLAIM_TAKEN_TWICE: the event at position {} takes as {} what {} holds", conflict.position(),
				conflict.kind(), conflict.holder());
		this.table.keep(conflict);
	}

	private void freeWhatNeverCame() {
		if (System.nanoTime() - this.lookedAt < this.lease.toNanos() / 4) {
			return;
		}
		this.lookedAt = System.nanoTime();
		List<String> waiting = this.table.olderThan(this.lease);
		// The order matters: what is stored is looked up after what has waited too long.
		if (!waiting.isEmpty() && this.source.head() <= this.table.position()) {
			this.table.free(waiting);
			this.reservations.ring();
			logger.warn("Freed what {} appends had reserved that never came", waiting.size());
		}
	}

	private void pause() {
		this.stopping.copy().completeOnTimeout(false, PAUSE_MS, TimeUnit.MILLISECONDS).join();
	}

}
