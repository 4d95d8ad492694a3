package org.meritbook.ops.eventstore.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Lets at most one batch be written at a time; what arrives meanwhile forms the next one.
 *
 * <p>
 * A caller that finds nobody writing writes its own append itself, so that a single
 * client pays for no change of threads. As soon as others wait, one thread goes on
 * writing until nobody waits. A virtual thread never writes itself: interrupting it would
 * close the connection under the whole batch.
 */
public final class GroupCommit implements AutoCloseable {

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition handedBack = this.lock.newCondition();

	private final Deque<Pending> waiting = new ArrayDeque<>();

	private final ExecutorService relay;

	private final BatchWriter writer;

	private final BatchLimits limits;

	private final Consumer<Stored> afterCommit;

	private boolean writing;

	private boolean closed;

	/**
	 * Starts with an empty queue.
	 * @param writer writes one batch
	 * @param limits size of a batch and patience of its callers
	 * @param afterCommit told of the last append stored by each batch; must neither block
	 * nor throw
	 */
	public GroupCommit(BatchWriter writer, BatchLimits limits, Consumer<Stored> afterCommit) {
		this.writer = writer;
		this.limits = limits;
		this.afterCommit = afterCommit;
		this.relay = Executors.newSingleThreadExecutor(
				(task) -> Thread.ofPlatform().daemon().name("meritbook-events-writer").unstarted(task));
	}

	/**
	 * Appends durably.
	 * @param append what to append
	 * @return where it stands
	 * @throws CommandIdTaken if its command id has a receipt
	 * @throws ClaimTaken if another stream holds a value it claims
	 * @throws org.axonframework.modelling.command.ConcurrencyException if a stream has
	 * moved on, or an event id is stored already
	 * @throws StoreUnavailable if the database failed, within the timeout
	 */
	public Stored append(Append append) {
		Pending pending = new Pending(append, System.nanoTime() + this.limits.timeout().toNanos());
		if (enqueue(pending)) {
			if (Thread.currentThread().isVirtual()) {
				relay();
			}
			else {
				writeBatch();
				if (!idle()) {
					relay();
				}
			}
		}
		return switch (pending.await()) {
			case Outcome.Written(Stored stored) -> stored;
			case Outcome.Refused refused -> throw Refusal.of(append, refused);
			case Outcome.Failed(Throwable cause) -> throw Refusal.of(cause);
		};
	}

	/**
	 * Refuses further appends, fails those that wait and lets the batch under way end.
	 */
	@Override
	public void close() {
		this.lock.lock();
		try {
			this.closed = true;
		}
		finally {
			this.lock.unlock();
		}
		fail(takeAll(), new StoreUnavailable("The event store was closed", null));
		this.relay.shutdown();
		awaitIdle();
	}

	private void awaitIdle() {
		long remaining = this.limits.timeout().toNanos();
		this.lock.lock();
		try {
			while (this.writing && remaining > 0) {
				remaining = this.handedBack.awaitNanos(remaining);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Returns whether the caller has to see to it that the queue is written. */
	private boolean enqueue(Pending pending) {
		this.lock.lock();
		try {
			if (this.closed) {
				throw new StoreUnavailable("The event store is closed", null);
			}
			this.waiting.add(pending);
			boolean leads = !this.writing;
			this.writing = true;
			return leads;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void relay() {
		try {
			this.relay.execute(() -> {
				do {
					writeBatch();
				}
				while (!idle());
			});
		}
		catch (RejectedExecutionException ex) {
			// Closed meanwhile: close() failed those who waited.
			idle();
		}
	}

	/** Hands the writing back if nobody waits. */
	private boolean idle() {
		this.lock.lock();
		try {
			this.writing = !this.waiting.isEmpty();
			if (!this.writing) {
				this.handedBack.signalAll();
			}
			return !this.writing;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void writeBatch() {
		List<Pending> batch = takeBatch();
		if (batch.isEmpty()) {
			return;
		}
		List<Outcome> outcomes;
		try {
			outcomes = this.writer.write(batch.stream().map(Pending::append).toList(), batch.getFirst().deadline());
		}
		catch (StoreUnavailable ex) {
			fail(batch, ex);
			// Those behind would wait as long, for the same database.
			fail(takeAll(), ex);
			return;
		}
		catch (RuntimeException | Error ex) {
			fail(batch, ex);
			return;
		}
		for (int i = 0; i < batch.size(); i++) {
			batch.get(i).complete(outcomes.get(i));
		}
		announce(outcomes);
	}

	private static void fail(List<Pending> appends, Throwable cause) {
		appends.forEach((pending) -> pending.complete(new Outcome.Failed(cause)));
	}

	private void announce(List<Outcome> outcomes) {
		for (Outcome outcome : outcomes.reversed()) {
			if (outcome instanceof Outcome.Written(Stored stored)) {
				this.afterCommit.accept(stored);
				return;
			}
		}
	}

	private List<Pending> takeBatch() {
		this.lock.lock();
		try {
			List<Pending> batch = new ArrayList<>();
			long bytes = 0;
			while (batch.size() < this.limits.maxAppends() && !this.waiting.isEmpty()) {
				Pending next = this.waiting.getFirst();
				bytes += next.bytes();
				if (!batch.isEmpty() && bytes > this.limits.maxBytes()) {
					break;
				}
				this.waiting.removeFirst();
				if (next.take()) {
					batch.add(next);
				}
			}
			return batch;
		}
		finally {
			this.lock.unlock();
		}
	}

	private List<Pending> takeAll() {
		this.lock.lock();
		try {
			List<Pending> all = this.waiting.stream().filter(Pending::take).toList();
			this.waiting.clear();
			return all;
		}
		finally {
			this.lock.unlock();
		}
	}

}
