package org.meritbook.ops.benchmarks;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meritbook.ops.benchmarks.measure.Scenario;

/**
 * Says how far the run is and how long it will take.
 */
final class Progress {

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private static final int PERCENT = 100;

	/** A warm-up takes about as long as so many rounds. */
	private static final int WARM_UP_ROUNDS = 3;

	private final long begin = System.nanoTime();

	private final int rounds;

	private final int steps;

	private int done;

	Progress(List<Scenario> scenarios, int rounds) {
		this.rounds = rounds;
		this.steps = scenarios.stream().mapToInt(this::stepsOf).sum();
	}

	/** How long the run will take before it has begun, if a lap takes that long. */
	Duration planned(Duration lap) {
		return lap.multipliedBy(this.steps);
	}

	/** A round of the scenario is over; round 0 is its warm-up. */
	void after(Scenario scenario, int round) {
		this.done += ((round == 0) ? WARM_UP_ROUNDS : 1) * contenders(scenario);
		long elapsed = System.nanoTime() - this.begin;
		Duration left = Duration.ofNanos(elapsed / this.done * (this.steps - this.done));
		logger.info("{}: {} · {} % · about {} min {} s left", scenario.name(),
				(round == 0) ? "warm" : "round " + round + " of " + this.rounds, PERCENT * this.done / this.steps,
				left.toMinutes(), left.toSecondsPart());
	}

	private int stepsOf(Scenario scenario) {
		return (WARM_UP_ROUNDS + this.rounds) * contenders(scenario);
	}

	private static int contenders(Scenario scenario) {
		return 1 + scenario.rivals().size();
	}

}
