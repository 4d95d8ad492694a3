package org.meritbook.ops.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.meritbook.ops.benchmarks.measure.Scenario;

/**
 * What is to be run.
 *
 * @param scenarios what to measure
 * @param rounds how many rounds
 * @param lap how long a contender works in a round
 * @param again whether to measure again what today's results of this commit hold
 * @param folder for PostgreSQL and what is fetched
 * @param results where the results are written
 */
record Order(List<Scenario> scenarios, int rounds, Duration lap, boolean again, Path folder, Path results) {

	/** What the command line may say. */
	static final String USAGE = "run [name …] [--rounds 7] [--seconds 3] [--again] [--folder …] [--results …], with "
			+ "names of: " + String.join(", ", Scenarios.ALL.stream().map(Scenario::name).toList());

	private static final int ROUNDS = 7;

	private static final int SECONDS = 3;

	/**
	 * Reads the command line.
	 * @throws IllegalArgumentException if it is not understood; the message says how to
	 * write it
	 */
	static Order of(List<String> arguments) {
		List<String> rest = new ArrayList<>(arguments);
		int rounds = option(rest, "--rounds").map(Integer::valueOf).orElse(ROUNDS);
		int seconds = option(rest, "--seconds").map(Integer::valueOf).orElse(SECONDS);
		Path folder = Path.of(option(rest, "--folder").orElse("ops/benchmarks/target/run"));
		Path results = Path.of(option(rest, "--results").orElse("ops/benchmarks/results"));
		boolean again = rest.remove("--again");
		List<Scenario> chosen = rest.isEmpty() ? Scenarios.ALL : rest.stream().map(Order::named).toList();
		return new Order(chosen, rounds, Duration.ofSeconds(seconds), again || !rest.isEmpty(), folder, results);
	}

	private static Scenario named(String name) {
		return Scenarios.ALL.stream()
			.filter((scenario) -> scenario.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no comparison. " + USAGE));
	}

	private static Optional<String> option(List<String> arguments, String name) {
		int at = arguments.indexOf(name);
		if (at < 0) {
			return Optional.empty();
		}
		if (at + 1 == arguments.size()) {
			throw new IllegalArgumentException(name + " wants a value. " + USAGE);
		}
		arguments.remove(at);
		return Optional.of(arguments.remove(at));
	}

}
