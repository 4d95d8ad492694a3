package org.meritbook.ops.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meritbook.ops.benchmarks.measure.Bench;
import org.meritbook.ops.benchmarks.measure.Contender;
import org.meritbook.ops.benchmarks.measure.Lap;
import org.meritbook.ops.benchmarks.measure.NotAvailable;
import org.meritbook.ops.benchmarks.measure.Opening;
import org.meritbook.ops.benchmarks.measure.Rival;
import org.meritbook.ops.benchmarks.measure.Scenario;
import org.meritbook.ops.benchmarks.result.Comparison;

/**
 * Measures one scenario: in every round each contender works once, in an order that turns
 * with the rounds, so that whatever else the machine does meets all alike.
 */
final class Rounds {

	private static final Logger logger = LoggerFactory.getLogger(Rounds.class);

	private static final String OURS = "";

	private final Map<String, Contender> contenders = new LinkedHashMap<>();

	private final Map<String, String> notAvailable = new LinkedHashMap<>();

	private final Map<String, List<Lap>> laps = new LinkedHashMap<>();

	private final Scenario scenario;

	private final int rounds;

	private final Duration duration;

	Rounds(Scenario scenario, int rounds, Duration duration) {
		this.scenario = scenario;
		this.rounds = rounds;
		this.duration = duration;
	}

	/** Measures and tells the progress after every round. */
	List<Comparison> measure(Bench bench, Runnable afterRound) throws Exception {
		try {
			open(OURS, this.scenario.ours(), bench);
			for (Rival rival : this.scenario.rivals()) {
				open(rival.key(), rival.opening(), bench);
			}
			List<String> order = new ArrayList<>(this.contenders.keySet());
			for (String key : order) {
				contender(key).warmUp(this.duration);
			}
			afterRound.run();
			for (int round = 0; round < this.rounds; round++) {
				for (String key : order) {
					this.laps.computeIfAbsent(key, (one) -> new ArrayList<>()).add(contender(key).lap(this.duration));
				}
				Collections.rotate(order, 1);
				afterRound.run();
			}
			return comparisons();
		}
		finally {
			this.contenders.values().forEach(Contender::close);
		}
	}

	private Contender contender(String key) {
		return Objects.requireNonNull(this.contenders.get(key));
	}

	private void open(String key, Opening opening, Bench bench) throws Exception {
		try {
			this.contenders.put(key, opening.on(bench));
		}
		catch (NotAvailable ex) {
			if (key.equals(OURS)) {
				throw ex;
			}
			String why = String.valueOf(ex.getMessage());
			logger.warn("{}/{} is not measured: {}", this.scenario.name(), key, why);
			this.notAvailable.put(key, why);
		}
	}

	private List<Comparison> comparisons() {
		List<Comparison> comparisons = new ArrayList<>();
		for (Rival rival : this.scenario.rivals()) {
			comparisons.add(comparison(rival, rival.key(), this.scenario.unit(), rival.goal(), false));
			if (rival.promptnessGoal() > 0) {
				comparisons.add(comparison(rival, rival.key() + "/p99",
						"99th percentile of the answer's time, of " + this.scenario.unit(), rival.promptnessGoal(),
						true));
			}
		}
		return comparisons;
	}

	private Comparison comparison(Rival rival, String key, String unit, long goal, boolean promptness) {
		List<Lap> ours = this.laps.getOrDefault(OURS, List.of());
		List<Lap> theirs = this.laps.getOrDefault(rival.key(), List.of());
		List<Long> ratios = new ArrayList<>();
		for (int round = 0; round < Math.min(ours.size(), theirs.size()); round++) {
			ratios.add(promptness ? ours.get(round).promptnessBeside(theirs.get(round))
					: ours.get(round).throughputBeside(theirs.get(round)));
		}
		return new Comparison(this.scenario.name() + "/" + key, this.scenario.description(), rival.description(), unit,
				goal, ratios, median(ours, Lap::cpuMicrosPerOperation), median(theirs, Lap::cpuMicrosPerOperation),
				this.notAvailable.get(rival.key()));
	}

	private static long median(List<Lap> laps, ToLongFunction<Lap> figure) {
		return Comparison.median(laps.stream().map(figure::applyAsLong).toList());
	}

}
