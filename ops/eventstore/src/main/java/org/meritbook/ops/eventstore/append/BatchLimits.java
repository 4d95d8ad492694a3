package org.meritbook.ops.eventstore.append;

import java.time.Duration;

/**
 * How much goes into one commit and how long a command waits for it.
 *
 * @param maxAppends appends of one batch
 * @param maxBytes bytes of payload and metadata of one batch; a larger append goes alone
 * @param timeout from the call to its answer
 */
public record BatchLimits(int maxAppends, long maxBytes, Duration timeout) {

	public BatchLimits {
		if (maxAppends < 1 || maxBytes < 1 || timeout.isNegative() || timeout.isZero()) {
			throw new IllegalArgumentException("Limits of a batch are positive");
		}
	}

}
