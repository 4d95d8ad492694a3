package org.meritbook.ops.server.guard;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * How long the work of a thread may still take. Kept by thread, as an act and a question
 * are each worked on by one.
 */
public final class Patience {

	/** An act is answered within two seconds, whatever the database does. */
	static final Duration ACT = Duration.ofMillis(1_800);

	/** The part of it that is left for storing what was decided. */
	public static final Duration APPEND = Duration.ofMillis(900);

	static final Duration QUESTION = Duration.ofSeconds(10);

	/** The longest query of an act or a question. */
	private static final Duration LOAN = Duration.ofSeconds(3);

	/** For work that nobody waits for, such as projecting. */
	private static final Duration WORK = Duration.ofMinutes(1);

	private static final Duration FOR_EVER = Duration.ofDays(36_500);

	private final ThreadLocal<Long> end = new ThreadLocal<>();

	private final Duration usual;

	/** A minute for every thread that is given no other time. */
	public Patience() {
		this(WORK);
	}

	private Patience(Duration usual) {
		this.usual = usual;
	}

	/** For connections that are kept. */
	public static Patience endless() {
		return new Patience(FOR_EVER);
	}

	/** Does the work, for which the calling thread has that long and not more. */
	<T> T within(Duration limit, Callable<T> work) throws Exception {
		Long outer = this.end.get();
		long own = System.nanoTime() + limit.toNanos();
		this.end.set((outer != null && outer - own < 0) ? outer : own);
		try {
			return work.call();
		}
		finally {
			if (outer != null) {
				this.end.set(outer);
			}
			else {
				this.end.remove();
			}
		}
	}

	/** Value of {@link System#nanoTime()} at which a connection lent now must be back. */
	long end() {
		Long set = this.end.get();
		long now = System.nanoTime();
		return (set != null) ? now + Math.min(set - now, LOAN.toNanos()) : now + this.usual.toNanos();
	}

	/** Whether nobody waits for what the calling thread does, and it is not kept. */
	boolean isUnattended() {
		return this.end.get() == null && this.usual.equals(WORK);
	}

	/** Whether the calling thread still has that long. */
	public boolean leaves(Duration needed) {
		return end() - System.nanoTime() >= needed.toNanos();
	}

}
