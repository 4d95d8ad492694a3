package org.meritbook.ops.eventstore.append;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * An append that waits for its outcome.
 */
final class Pending {

	private enum State {

		WAITING, TAKEN, ABANDONED

	}

	private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

	private final CountDownLatch done = new CountDownLatch(1);

	private final Append append;

	private final long bytes;

	private final long deadline;

	private volatile @Nullable Outcome outcome;

	Pending(Append append, long deadline) {
		this.append = append;
		this.bytes = append.bytes();
		this.deadline = deadline;
	}

	Append append() {
		return this.append;
	}

	long bytes() {
		return this.bytes;
	}

	/** Value of {@link System#nanoTime()} at which the caller stops waiting. */
	long deadline() {
		return this.deadline;
	}

	/** Takes it into a batch, unless its caller has given up. */
	boolean take() {
		return this.state.compareAndSet(State.WAITING, State.TAKEN);
	}

	void complete(Outcome result) {
		this.outcome = result;
		this.done.countDown();
	}

	/**
	 * Waits until the outcome is known or the time is over. An interrupt does not end the
	 * wait, which is short, because the append would then be in doubt for nothing.
	 */
	Outcome await() {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					if (this.done.await(this.deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
						return Objects.requireNonNull(this.outcome);
					}
					return new Outcome.Failed(
							new StoreUnavailable(this.state.compareAndSet(State.WAITING, State.ABANDONED)
									? "The append waited too long and was not stored"
									: "The database did not confirm the append in time", null));
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
