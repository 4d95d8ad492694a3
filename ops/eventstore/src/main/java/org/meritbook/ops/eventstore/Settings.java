package org.meritbook.ops.eventstore;

import java.time.Duration;

import org.meritbook.ops.eventstore.append.BatchLimits;

/**
 * How the engine works.
 *
 * @param batch size of one commit, and how long a command waits at most
 * @param pageSize events that one query reads
 * @param rememberedReceipts receipts kept in memory
 */
public record Settings(BatchLimits batch, int pageSize, int rememberedReceipts) {

	private static final BatchLimits BATCH = new BatchLimits(256, 4L << 20, Duration.ofMillis(1_800));

	public Settings {
		if (pageSize < 1 || rememberedReceipts < 1) {
			throw new IllegalArgumentException("Sizes are positive");
		}
	}

	/** Answers every command within two seconds. */
	public static Settings defaults() {
		return new Settings(BATCH, 1_000, 10_000);
	}

	/** The same settings with other limits of a batch. */
	public Settings withBatch(BatchLimits limits) {
		return new Settings(limits, this.pageSize, this.rememberedReceipts);
	}

}
