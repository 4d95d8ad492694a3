package org.meritbook.ops.benchmarks.store;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.meritbook.ops.benchmarks.measure.Contender;
import org.meritbook.ops.benchmarks.measure.Lap;
import org.meritbook.ops.benchmarks.measure.ProcessorTime;

/**
 * Goes through everything there is, from the beginning to the end, as often as fits into
 * the lap, and at least once.
 */
final class FullPass implements Contender {

	private final ProcessorTime processorTime;

	private final Callable<Long> pass;

	private final AutoCloseable opened;

	/**
	 * Makes a contender of it.
	 * @param pass one pass, which answers how many it has seen
	 * @param opened closed at the end
	 */
	FullPass(ProcessorTime processorTime, Callable<Long> pass, AutoCloseable opened) {
		this.processorTime = processorTime;
		this.pass = pass;
		this.opened = opened;
	}

	@Override
	public Lap lap(Duration duration) throws Exception {
		long cpuBefore = this.processorTime.nanos();
		long begin = System.nanoTime();
		long seen = 0;
		do {
			seen += this.pass.call();
		}
		while (System.nanoTime() - begin < duration.toNanos());
		long nanos = System.nanoTime() - begin;
		return new Lap(seen, nanos, this.processorTime.nanos() - cpuBefore, 0);
	}

	@Override
	public void close() {
		try {
			this.opened.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException("A store did not close", ex);
		}
	}

}
