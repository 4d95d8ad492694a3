package org.meritbook.query.projection;

/**
 * How a read model is kept up to date.
 *
 * @param batchSize most events of one transaction
 * @param firstPauseMs pause after a fault, doubled each time
 * @param longestPauseMs longest pause after a fault
 */
record RunnerSettings(int batchSize, long firstPauseMs, long longestPauseMs) {

	/**
	 * @throws IllegalArgumentException if a batch could hold no event
	 */
	RunnerSettings {
		if (batchSize < 1) {
			throw new IllegalArgumentException("a batch holds at least one event, not " + batchSize);
		}
	}

}
