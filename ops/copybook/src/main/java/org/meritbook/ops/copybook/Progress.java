package org.meritbook.ops.copybook;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says how far a copy has come and how long it will still take, every few seconds and at
 * the end of each part.
 */
public final class Progress {

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private static final long EVERY_NANOS = Duration.ofSeconds(2).toNanos();

	private String part = "";

	private long begunAt;

	private long saidAt;

	private long begunWith;

	/** A part begins, with so many events behind it. */
	void begin(String name, long done) {
		this.part = name;
		this.begunWith = done;
		this.begunAt = System.nanoTime();
		this.saidAt = this.begunAt;
	}

	/** So many events of so many are done. */
	void at(long done, long total) {
		long now = System.nanoTime();
		if (now - this.saidAt < EVERY_NANOS && done < total) {
			return;
		}
		this.saidAt = now;
		logger.info("{}: {} of {} events, about {} s left", this.part, done, total,
				left(done - this.begunWith, total - done, now - this.begunAt).toSeconds());
	}

	/** What is left takes as long for each event as what is done took. */
	static Duration left(long done, long todo, long nanos) {
		return (done > 0) ? Duration.ofNanos(Math.multiplyExact(Math.ceilDiv(nanos, done), todo)) : Duration.ZERO;
	}

}
