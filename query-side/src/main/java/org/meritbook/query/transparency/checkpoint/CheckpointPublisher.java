package org.meritbook.query.transparency.checkpoint;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.reconciliation.Leaves;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publishes a checkpoint whenever the log has grown, several times a second at most.
 */
@Component
public class CheckpointPublisher implements SmartLifecycle, Runnable {

	private static final Logger log = LoggerFactory.getLogger(CheckpointPublisher.class);

	private static final int PAUSES_AFTER_A_FAULT = 10;

	private static final long NONE = -1;

	private final CheckpointSigning signing;

	private final Leaves tree;

	private final TransactionOperations transaction;

	private final LogSettings settings;

	private final Semaphore stop = new Semaphore(0);

	private volatile @Nullable Thread thread;

	private volatile @Nullable String fault;

	/** Number of leaves when there was last nothing left to sign. */
	private volatile long seen = NONE;

	CheckpointPublisher(CheckpointSigning signing, Leaves tree, TransactionOperations transaction,
			LogSettings settings) {
		this.signing = signing;
		this.tree = tree;
		this.transaction = transaction;
		this.settings = settings;
	}

	/** Why no checkpoint is signed, or null while they are. */
	public @Nullable String fault() {
		return this.fault;
	}

	/** Signs what is there to sign, at once. */
	public synchronized void publish() {
		long leaves = this.tree.size();
		CheckpointSigning.Outcome outcome = Objects
			.requireNonNull(this.transaction.execute((status) -> this.signing.signIfGrown()));
		String found = switch (outcome) {
			case SIGNED, NOTHING_TO_DO -> null;
			case BEHIND_ITS_CHECKPOINT -> "the tree is smaller than what was signed: it is being built again, or the "
					+ "database was set back to an older day";
			case CONTRADICTED -> "the tree contradicts a checkpoint that was signed";
		};
		say(found);
		this.seen = (found == null) ? leaves : NONE;
	}

	@Override
	public void run() {
		long pause = this.settings.pause().toMillis();
		try {
			while (!this.stop.tryAcquire((this.fault != null) ? PAUSES_AFTER_A_FAULT * pause : pause,
					TimeUnit.MILLISECONDS)) {
				publishOrSayWhyNot();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void publishOrSayWhyNot() {
		try {
			if (this.tree.size() != this.seen) {
				publish();
			}
		}
		catch (KeyNotIntroduced ex) {
			say(String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			say(ex.getClass().getSimpleName());
		}
	}

	private void say(@Nullable String found) {
		if (found != null && !found.equals(this.fault)) {
			log.error("No checkpoint is signed: {}", found);
		}
		this.fault = found;
	}

	@Override
	public void start() {
		this.stop.drainPermits();
		this.thread = Thread.ofPlatform().daemon().name("checkpoints").start(this);
	}

	@Override
	public void stop() {
		Thread running = this.thread;
		if (running == null) {
			return;
		}
		this.stop.release();
		try {
			running.join(TimeUnit.SECONDS.toMillis(10));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.thread = null;
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
