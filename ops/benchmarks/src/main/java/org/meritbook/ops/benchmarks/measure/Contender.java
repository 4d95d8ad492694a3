package org.meritbook.ops.benchmarks.measure;

import java.time.Duration;

/**
 * Something that can be made to work, again and again.
 */
public interface Contender extends AutoCloseable {

	/**
	 * Works for about that long, or does one fixed piece of work.
	 * @throws Exception whatever goes wrong; the comparison is then given up
	 */
	Lap lap(Duration duration) throws Exception;

	/**
	 * Works until it works as it does after hours: code compiled, caches filled.
	 * @throws Exception whatever goes wrong
	 */
	default void warmUp(Duration duration) throws Exception {
		lap(duration);
	}

	@Override
	void close();

}
