package org.meritbook.ops.campaigns;

import java.time.Duration;
import java.util.Random;

/**
 * How long a campaign runs and which way its dice fall: {@code -Dcampaign.cycles} and
 * {@code -Dcampaign.seed}. What it does is printed, with the seed first.
 */
final class Campaign {

	private final String name;

	private final int cycles;

	private final long seed;

	private final Random random;

	private final long begun = System.nanoTime();

	private Campaign(String name, int cycles, long seed) {
		this.name = name;
		this.cycles = cycles;
		this.seed = seed;
		this.random = new Random(seed);
	}

	/** A campaign of that many cycles, unless another number is asked for. */
	static Campaign of(String name, int usualCycles) {
		int cycles = Integer.getInteger("campaign.cycles", usualCycles);
		Campaign campaign = new Campaign(name, cycles, Long.getLong("campaign.seed", System.nanoTime() & 0xffffff));
		campaign.say("%d cycles; the same again by -Dcampaign.cycles=%d -Dcampaign.seed=%d".formatted(cycles, cycles,
				campaign.seed));
		return campaign;
	}

	/** Whether more is wanted than a build has time for. */
	static boolean isLong() {
		return Boolean.getBoolean("campaign.long");
	}

	int cycles() {
		return this.cycles;
	}

	long seed() {
		return this.seed;
	}

	Random random() {
		return this.random;
	}

	void say(String what) {
		System.out.printf("[%s] %s%n", this.name, what);
	}

	/** Says what a cycle came to, and how long the rest will take. */
	void progress(int done, String what) {
		long perCycle = (System.nanoTime() - this.begun) / done;
		Duration left = Duration.ofNanos(perCycle * (this.cycles - done));
		say("cycle %d of %d, %d min %d s left: %s".formatted(done, this.cycles, left.toMinutes(), left.toSecondsPart(),
				what));
	}

	@Override
	public String toString() {
		return "campaign " + this.name + " with -Dcampaign.cycles=" + this.cycles + " -Dcampaign.seed=" + this.seed;
	}

}
