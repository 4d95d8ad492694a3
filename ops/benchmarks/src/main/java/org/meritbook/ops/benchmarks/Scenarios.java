package org.meritbook.ops.benchmarks;

import java.util.List;

import org.meritbook.ops.benchmarks.measure.Scenario;
import org.meritbook.ops.benchmarks.merkle.TreeGrowth;
import org.meritbook.ops.benchmarks.store.DurableCommands;
import org.meritbook.ops.benchmarks.store.ReadAndFold;

/**
 * Everything that can be measured. A new scenario is one class and one line here.
 */
final class Scenarios {

	private static final int EVENTS = 100_000;

	static final List<Scenario> ALL = List.of(DurableCommands.of(64, 2_500), DurableCommands.withPeers(16, 1_200),
			DurableCommands.of(1, 800), ReadAndFold.of(EVENTS), TreeGrowth.scenario());

	private Scenarios() {
	}

}
