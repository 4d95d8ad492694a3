package org.meritbook.ops.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * A number of clients at once, each of which sends the next operation when the former is
 * answered.
 */
public final class Clients implements AutoCloseable {

	private static final int PERCENT = 99;

	private final ExecutorService threads;

	private final int number;

	private final ProcessorTime processorTime;

	/**
	 * Makes clients.
	 * @param number how many
	 * @param processorTime counts what they cost
	 */
	public Clients(int number, ProcessorTime processorTime) {
		this.threads = Executors.newFixedThreadPool(number);
		this.number = number;
		this.processorTime = processorTime;
	}

	/** Lets every client work for that long. */
	public Lap work(Duration duration, Operation operation) throws Exception {
		CountDownLatch gate = new CountDownLatch(1);
		List<Future<Latencies>> running = new ArrayList<>(this.number);
		for (int client = 0; client < this.number; client++) {
			int own = client;
			running.add(this.threads.submit(() -> {
				gate.await();
				return repeat(operation, own, System.nanoTime() + duration.toNanos());
			}));
		}
		long cpuBefore = this.processorTime.nanos();
		long begin = System.nanoTime();
		gate.countDown();
		List<Latencies> done = new ArrayList<>(this.number);
		for (Future<Latencies> one : running) {
			done.add(one.get());
		}
		long nanos = System.nanoTime() - begin;
		return lap(done, nanos, this.processorTime.nanos() - cpuBefore);
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

	private static Latencies repeat(Operation operation, int client, long until) throws Exception {
		Latencies latencies = new Latencies();
		long before = System.nanoTime();
		while (before < until) {
			operation.of(client);
			long after = System.nanoTime();
			latencies.add(after - before);
			before = after;
		}
		return latencies;
	}

	private static Lap lap(List<Latencies> done, long nanos, long cpuNanos) {
		long[] all = done.stream().flatMapToLong(Latencies::stream).sorted().toArray();
		long p99 = (all.length == 0) ? 0 : all[(int) ((long) (all.length - 1) * PERCENT / 100)];
		return new Lap(all.length, nanos, cpuNanos, p99);
	}

	/**
	 * One operation of a client.
	 */
	@FunctionalInterface
	public interface Operation {

		/**
		 * Does it and returns when it is answered.
		 * @param client which client, from 0
		 */
		void of(int client) throws Exception;

	}

	/**
	 * How long each operation took.
	 */
	private static final class Latencies {

		private static final int FIRST = 4_096;

		private long[] nanos = new long[FIRST];

		private int count;

		void add(long took) {
			if (this.count == this.nanos.length) {
				this.nanos = Arrays.copyOf(this.nanos, 2 * this.count);
			}
			this.nanos[this.count++] = took;
		}

		LongStream stream() {
			return Arrays.stream(this.nanos, 0, this.count);
		}

	}

}
