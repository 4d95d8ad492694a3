package org.meritbook.ops.reconciliation;

import java.time.Duration;

/**
 * How much one look takes.
 *
 * @param events most new events, and most old ones
 * @param rows most claims, and most receipts
 * @param patience how long a follower may stay behind without moving
 */
public record Slices(int events, int rows, Duration patience) {

	/** A look takes well under a second. */
	public static Slices defaults() {
		return new Slices(2_000, 100, Duration.ofMinutes(1));
	}

}
