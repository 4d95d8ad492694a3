package org.meritbook.ops.eventstore.tail;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far the book has come, as far as this node knows, and a bell that rings when it
 * comes further. Never runs ahead of what is committed.
 */
public final class EventStoreSignal {

	private static final Logger logger = LoggerFactory.getLogger(EventStoreSignal.class);

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition advanced = this.lock.newCondition();

	private final List<Runnable> bells = new CopyOnWriteArrayList<>();

	private volatile long size;

	/** Number of events known to be in the book. */
	public long size() {
		return this.size;
	}

	/**
	 * Waits until the book holds more than that many events.
	 * @return false if the time was over before
	 */
	public boolean awaitBeyond(long events, long timeout, TimeUnit unit) throws InterruptedException {
		if (this.size > events) {
			return true;
		}
		long remaining = unit.toNanos(timeout);
		this.lock.lockInterruptibly();
		try {
			while (this.size <= events) {
				if (remaining <= 0) {
					return false;
				}
				remaining = this.advanced.awaitNanos(remaining);
			}
			return true;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Calls back whenever the book has grown. The callback runs in the thread that brings
	 * the news, often the writer's: it must not block.
	 */
	public Registration onAdvance(Runnable bell) {
		this.bells.add(bell);
		return () -> this.bells.remove(bell);
	}

	/** Makes known that the book holds that many events. Never goes back. */
	public void advanceTo(long events) {
		this.lock.lock();
		try {
			if (events <= this.size) {
				return;
			}
			this.size = events;
			this.advanced.signalAll();
		}
		finally {
			this.lock.unlock();
		}
		for (Runnable bell : this.bells) {
			try {
				bell.run();
			}
			catch (RuntimeException ex) {
				logger.warn("A follower of the book failed when told of new events", ex);
			}
		}
	}

}
