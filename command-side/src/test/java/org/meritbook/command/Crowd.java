package org.meritbook.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.meritbook.command.rule.RuleViolated;

/**
 * Many who act at once.
 */
public final class Crowd {

	/** How many. */
	public static final int SIZE = 64;

	private Crowd() {
	}

	/** Gives "recorded" or the code of the refusal; anything else fails the test. */
	public static Callable<String> recording(BookHarness book, Object command) {
		return () -> {
			try {
				book.record(command);
				return "recorded";
			}
			catch (RuleViolated violated) {
				return violated.refusal().code();
			}
		};
	}

	/** Lets everyone act at the same moment and gives what each was told. */
	public static List<String> together(IntFunction<Callable<String>> acts) throws Exception {
		CountDownLatch gate = new CountDownLatch(1);
		List<String> outcomes = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(SIZE)) {
			List<Future<String>> running = IntStream.range(0, SIZE).mapToObj(acts).map((act) -> threads.submit(() -> {
				gate.await();
				return act.call();
			})).toList();
			gate.countDown();
			for (Future<String> one : running) {
				outcomes.add(one.get());
			}
		}
		return outcomes;
	}

}
