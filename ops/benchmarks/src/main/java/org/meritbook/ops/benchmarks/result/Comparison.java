package org.meritbook.ops.benchmarks.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Ours beside one rival, in every round. A ratio above 1 is in our favour, whatever is
 * compared.
 *
 * @param name scenario, rival and, where it is not throughput, what is compared, with
 * bars between
 * @param ours what ours does
 * @param beside what it is measured beside
 * @param unit what is counted
 * @param goal the median ratio to reach, in thousandths; 0 for none
 * @param ratios the ratio of every round in thousandths, in order
 * @param cpuMicrosOurs processor time of one operation of ours, the median of the rounds,
 * in microseconds; 0 where it cannot be told
 * @param cpuMicrosBeside the same of the rival
 * @param notMeasured the sentence that says why there are no ratios, or null
 */
public record Comparison(String name, String ours, String beside, String unit, long goal, List<Long> ratios,
		long cpuMicrosOurs, long cpuMicrosBeside, @Nullable String notMeasured) {

	public Comparison {
		ratios = List.copyOf(ratios);
	}

	/** The scenario it belongs to. */
	public String scenario() {
		return this.name.substring(0, this.name.indexOf('/'));
	}

	/** The median ratio in thousandths, 0 if it was not measured. */
	public long median() {
		return median(this.ratios);
	}

	/** Whether it has a goal, was measured, and did not reach it. */
	public boolean missed() {
		return this.goal > 0 && !this.ratios.isEmpty() && median() < this.goal;
	}

	/** The median of the numbers, 0 if there are none. */
	public static long median(List<Long> numbers) {
		if (numbers.isEmpty()) {
			return 0;
		}
		List<Long> sorted = numbers.stream().sorted().toList();
		int half = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
	}

}
