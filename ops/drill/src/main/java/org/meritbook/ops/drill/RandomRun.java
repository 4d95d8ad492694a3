package org.meritbook.ops.drill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Many random tamperings, each on a copy of its own, and untouched copies between them.
 */
final class RandomRun {

	/** Between so many tamperings an untouched copy is judged. */
	private static final int UNTOUCHED_EVERY = 10;

	private final Judge judge;

	private final Copy sound;

	private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);

	private final List<String> escaped = new ArrayList<>();

	private int untouched;

	private int falseAlarms;

	RandomRun(Judge judge, Copy sound) {
		this.judge = judge;
		this.sound = sound;
	}

	RandomRun run(RandomTampering tamperings, int times) {
		for (int turn = 0; turn < times; turn++) {
			judge(tamperings.next());
			if (turn % UNTOUCHED_EVERY == 0) {
				this.untouched++;
				if (this.judge.findings(this.sound).stream().anyMatch(Finding::isAlarm)) {
					this.falseAlarms++;
				}
			}
		}
		return this;
	}

	private void judge(Tampering tampering) {
		List<Finding> findings = this.judge.findings(tampering.copy());
		boolean detected = findings.stream().anyMatch(Finding::isAlarm);
		boolean located = findings.stream().anyMatch((one) -> one.isAlarm() && one.names(tampering.where()));
		this.counts.merge(tampering.kind(), new Count(1, detected ? 1 : 0, located ? 1 : 0), Count::plus);
		if (!located) {
			this.escaped.add(tampering.kind() + " " + tampering.what() + " -> " + findings);
		}
	}

	Map<Kind, Count> counts() {
		return this.counts;
	}

	/** Tamperings that were not detected, or not located. */
	List<String> escaped() {
		return this.escaped;
	}

	int untouched() {
		return this.untouched;
	}

	int falseAlarms() {
		return this.falseAlarms;
	}

	/**
	 * How many there were of a kind.
	 */
	record Count(int tampered, int detected, int located) {

		Count plus(Count other) {
			return new Count(this.tampered + other.tampered, this.detected + other.detected,
					this.located + other.located);
		}

	}

}
