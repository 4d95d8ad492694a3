package org.meritbook.ops.benchmarks.measure;

/**
 * Makes a contender ready.
 */
@FunctionalInterface
public interface Opening {

	/**
	 * Gets ready.
	 * @param bench where it works
	 * @throws NotAvailable if this machine lacks what the contender needs
	 * @throws Exception whatever else goes wrong
	 */
	Contender on(Bench bench) throws Exception;

}
