package org.meritbook.ops.benchmarks.store;

import java.util.ArrayList;
import java.util.List;

import org.meritbook.ops.benchmarks.measure.Rival;
import org.meritbook.ops.benchmarks.measure.Scenario;

/**
 * Durable commands along the whole path, for a number of clients at once.
 */
public final class DurableCommands {

	private static final long AS_PROMPT = 1_000;

	private static final long GOAL_BESIDE_MESSAGE_DB = 5_000;

	private static final long GOAL_BESIDE_EMMETT = 4_000;

	private DurableCommands() {
	}

	/** The scenario of that many clients, with the goal beside raw inserts. */
	public static Scenario of(int clients, long goal) {
		return new Scenario("durable-c" + clients, "the whole path of a command, %d at a time".formatted(clients),
				"durable commands", (bench) -> BookUnderLoad.onOurs(bench, clients),
				List.of(new Rival("raw", "raw JDBC: a ready event a transaction", goal, AS_PROMPT,
						(bench) -> RawInserts.of(bench, clients)),
						new Rival("axon-jdbc", "the same path on Axon's JDBC engine", 0, 0,
								(bench) -> BookUnderLoad.onAxons(bench, clients))));
	}

	/** The same with other event stores beside. */
	public static Scenario withPeers(int clients, long goal) {
		Scenario alone = of(clients, goal);
		List<Rival> rivals = new ArrayList<>(alone.rivals());
		rivals.add(new Rival("message-db", "message-db: its function, an event a transaction", GOAL_BESIDE_MESSAGE_DB,
				0, (bench) -> MessageDb.of(bench, clients)));
		rivals.add(new Rival("emmett", "Emmett on PostgreSQL: an event an append", GOAL_BESIDE_EMMETT, 0,
				(bench) -> Emmett.of(bench, clients)));
		return new Scenario(alone.name(), alone.description(), alone.unit(), alone.ours(), rivals);
	}

}
