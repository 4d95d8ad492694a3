package org.meritbook.ops.benchmarks.merkle;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.meritbook.events.proof.Frontier;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.TreeHasher;
import org.meritbook.ops.benchmarks.measure.Contender;
import org.meritbook.ops.benchmarks.measure.Lap;
import org.meritbook.ops.benchmarks.measure.Rival;
import org.meritbook.ops.benchmarks.measure.Scenario;

/**
 * Grows a tree of hashes of leaves that are there already: for each leaf the tree hashes
 * one node of 65 bytes. Beside it the platform hashes 65 bytes and does nothing else.
 * Both are counted per second of processor time of their one thread.
 */
public final class TreeGrowth {

	private static final int LEAVES = 200_000;

	private static final int NODE_BYTES = 65;

	private static final long GOAL = 800;

	private TreeGrowth() {
	}

	/** The scenario. */
	public static Scenario scenario() {
		return new Scenario("merkle", "grow the tree of the transparency log", "nodes",
				(bench) -> passes(TreeGrowth::tree), List.of(new Rival("sha256",
						"SHA-256 of the platform over 65 bytes", GOAL, 0, (bench) -> passes(TreeGrowth::hashes))));
	}

	private static long tree() {
		Hash leaf = new TreeHasher().empty();
		Frontier frontier = Frontier.empty();
		for (int i = 0; i < LEAVES; i++) {
			frontier.add(leaf);
		}
		// A tree whose root nobody wants need not be built.
		return frontier.root().equals(leaf) ? 0 : frontier.size();
	}

	private static long hashes() throws Exception {
		MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
		byte[] node = new byte[NODE_BYTES];
		for (int i = 0; i < LEAVES; i++) {
			sha256.update(node);
			sha256.digest(node, 1, Hash.LENGTH);
		}
		return LEAVES;
	}

	private static Contender passes(Callable<Long> pass) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		return new Contender() {

			@Override
			public Lap lap(Duration duration) throws Exception {
				long begin = threads.getCurrentThreadCpuTime();
				long seen = 0;
				do {
					seen += pass.call();
				}
				while (threads.getCurrentThreadCpuTime() - begin < duration.toNanos());
				long cpuNanos = threads.getCurrentThreadCpuTime() - begin;
				return new Lap(seen, cpuNanos, cpuNanos, 0);
			}

			@Override
			public void close() {
				// Nothing was opened.
			}

		};
	}

}
