package org.meritbook.query.projection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.refusal.QueryRefusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets a question wait until a read model has seen what was written: a mutation answers
 * with its position, a query asks to be no older.
 */
@Component
public class Positions {

	/** Another node may do the work, whose signal does not reach here. */
	private static final long LOOK_AGAIN_MS = 50;

	private final PositionTable table;

	private final Duration patience;

	private final AtomicReference<CompletableFuture<Boolean>> nextMove = new AtomicReference<>(
			new CompletableFuture<>());

	Positions(PositionTable table, @Value("${meritbook.query.at-least-timeout-ms:5000}") long patienceMs) {
		this.table = table;
		this.patience = Duration.ofMillis(patienceMs);
	}

	/**
	 * Waits until every one of the read models shows the event at that position; does
	 * nothing where no position is asked for.
	 * @throws org.meritbook.query.refusal.QueryRefused READ_MODEL_BEHIND, once patience
	 * is at an end
	 */
	public void await(@Nullable Long atLeast, String... readModels) {
		if (atLeast == null) {
			return;
		}
		long deadline = System.nanoTime() + this.patience.toNanos();
		for (String readModel : readModels) {
			await(readModel, atLeast, deadline);
		}
	}

	/** Position of the read model that has come furthest. */
	public long furthest() {
		return this.table.all().values().stream().max(Long::compare).orElse(PositionTable.NOTHING);
	}

	/** A read model moved on this node. */
	void signal() {
		this.nextMove.getAndSet(new CompletableFuture<>()).complete(true);
	}

	private void await(String readModel, long atLeast, long deadline) {
		while (true) {
			CompletableFuture<Boolean> move = this.nextMove.get();
			long position = this.table.of(readModel);
			if (position >= atLeast) {
				return;
			}
			if (System.nanoTime() - deadline >= 0) {
				throw QueryRefusal.READ_MODEL_BEHIND.with(readModel, position, atLeast);
			}
			move.copy().completeOnTimeout(false, LOOK_AGAIN_MS, TimeUnit.MILLISECONDS).join();
		}
	}

}
