package org.meritbook.ops.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meritbook.ops.benchmarks.measure.Bench;
import org.meritbook.ops.benchmarks.measure.Scenario;
import org.meritbook.ops.benchmarks.result.Comparison;
import org.meritbook.ops.benchmarks.result.ResultPage;
import org.meritbook.ops.benchmarks.result.Results;

/**
 * Measures the book beside its limits and its peers.
 */
public final class Benchmarks {

	private static final Logger logger = LoggerFactory.getLogger(Benchmarks.class);

	private Benchmarks() {
	}

	/**
	 * Runs what the arguments name, or all that today's results of this commit lack; an
	 * interrupted run is so taken up where it was left.
	 * @param arguments see {@link Order#USAGE}
	 */
	public static void main(String[] arguments) throws Exception {
		try {
			run(Order.of(List.of(arguments)));
		}
		catch (IllegalArgumentException ex) {
			logger.error("{}", ex.getMessage());
			System.exit(2);
		}
		// Peers and pools may have left threads.
		System.exit(0);
	}

	/** Measures and writes, and answers where the results are. */
	static Path run(Order order) throws Exception {
		try (Bench bench = Bench.in(order.folder())) {
			Results results = Results.open(order.results(), LocalDate.now(ZoneOffset.UTC), commit(),
					bench.serverVersion(), load());
			List<Scenario> wanted = order.scenarios()
				.stream()
				.filter((scenario) -> order.again() || !results.hold(scenario.name()))
				.toList();
			Progress progress = new Progress(wanted, order.rounds());
			logger.info("{} comparisons, about {} min; results in {}", wanted.size(),
					progress.planned(order.lap()).plusMinutes(1).toMinutes(), results.file());
			for (Scenario scenario : wanted) {
				AtomicInteger round = new AtomicInteger();
				List<Comparison> measured = new Rounds(scenario, order.rounds(), order.lap()).measure(bench,
						() -> progress.after(scenario, round.getAndIncrement()));
				results.put(scenario.name(), measured);
				ResultPage.of(results).write();
			}
			return results.file();
		}
	}

	/** One-minute load average before the run: a busy machine shows. */
	private static String load() {
		return "%.2f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	private static String commit() throws InterruptedException {
		try {
			Process git = new ProcessBuilder("git", "rev-parse", "--short=10", "HEAD").start();
			String id = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return (git.waitFor() == 0 && !id.isEmpty()) ? id : "unknown";
		}
		catch (IOException ex) {
			logger.debug("Git does not tell the commit", ex);
			return "unknown";
		}
	}

}
