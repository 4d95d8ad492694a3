package org.meritbook.ops.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Sixty-four clients that begin at one moment.
 */
final class Crowd {

	static final int SIZE = 64;

	private static final long CEILING_MINUTES = 60;

	private Crowd() {
	}

	/** What each of them does, all at once; their results when the last is done. */
	static <T> List<T> all(IntFunction<Callable<T>> work) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService clients = Executors.newFixedThreadPool(SIZE)) {
			List<Future<T>> results = new ArrayList<>();
			for (int i = 0; i < SIZE; i++) {
				Callable<T> own = work.apply(i);
				results.add(clients.submit(() -> {
					start.await();
					return own.call();
				}));
			}
			start.countDown();
			List<T> done = new ArrayList<>();
			for (Future<T> result : results) {
				done.add(result.get(CEILING_MINUTES, TimeUnit.MINUTES));
			}
			return done;
		}
	}

}
